using Celadon.Storage.History;
using Celadon.Storage.History.Verification;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Storage.Tests.History.Verification;

/// <summary>A change of the history itself is found: of any column, of any entry; at its end with the head that was kept outside.</summary>
public sealed class ChainTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ActorId")]
    [InlineData("ActorName")]
    [InlineData("Origin")]
    [InlineData("What")]
    [InlineData("TableName")]
    [InlineData("RecordKey")]
    [InlineData("After")]
    [InlineData("PreviousHash")]
    [InlineData("Hash")]
    [InlineData("At")]
    public async Task A_changed_entry_is_the_first_broken_link(string column)
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync();
        foreach (string change in new[]
        {
            $"CAST(CAST(substr({column}, 1, length({column}) - 1) AS BLOB) || '{{' AS TEXT)",
            $"CAST(CAST(substr({column}, 1, length({column}) - 1) AS BLOB) || x'FA' AS TEXT)",
            $"CAST(CAST({column} AS BLOB) || x'0041' AS TEXT)",
            $"CAST({column} AS BLOB)",
            "''",
        })
        {
            await filled.ExecuteAsync($"CREATE TABLE kept AS SELECT * FROM storage_history WHERE Number = 3; UPDATE storage_history SET {column} = {change} WHERE Number = 3;");
            BrokenLink? broken = (await filled.VerifyAsync()).FirstBroken;
            Assert.True(broken?.Number == 3, $"{column} = {change}: {broken}");
            await filled.ExecuteAsync("DELETE FROM storage_history WHERE Number = 3; INSERT INTO storage_history SELECT * FROM kept; DROP TABLE kept;");
        }

        Assert.True((await filled.VerifyAsync()).IsWhole);
    }

    [Theory]
    [InlineData("UPDATE storage_history SET Before = '' WHERE Number = 3", LinkFault.OtherHash, 3)]
    [InlineData("UPDATE storage_history SET Before = '{}' WHERE Number = 3", LinkFault.OtherHash, 3)]
    [InlineData("UPDATE storage_history SET After = NULL WHERE Number = 3", LinkFault.OtherHash, 3)]
    [InlineData("UPDATE storage_history SET At = replace(At, 'T', ' ') WHERE Number = 3", LinkFault.OtherHash, 3)]
    [InlineData("UPDATE storage_history SET Number = 1000000 WHERE Number = 3", LinkFault.Missing, 3)]
    [InlineData("UPDATE storage_history SET Number = -3 WHERE Number = 3", LinkFault.Missing, 1)]
    [InlineData("DELETE FROM storage_history WHERE Number = 3", LinkFault.Missing, 3)]
    [InlineData("DELETE FROM storage_history WHERE Number = 1", LinkFault.Missing, 1)]
    public async Task What_is_taken_out_or_put_elsewhere_is_the_first_broken_link(string sql, LinkFault fault, long number)
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync();
        await filled.ExecuteAsync(sql);
        BrokenLink broken = Assert.IsType<BrokenLink>((await filled.VerifyAsync()).FirstBroken);
        Assert.Equal((fault, number), (broken.Fault, broken.Number));
    }

    [Fact]
    public async Task The_broken_link_says_who_did_what_to_which_row()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync();
        await filled.ExecuteAsync("UPDATE storage_history SET ActorName = 'nobody' WHERE Number = 3");
        BrokenLink broken = (await filled.VerifyAsync()).FirstBroken!;
        await using CeladonDb db = filled.Database.Open();
        HistoryRow entry = await db.Set<HistoryRow>().SingleAsync(row => row.Number == 3, Cancellation);
        Assert.Equal(("nobody", entry.What, entry.TableName, entry.RecordKey), (broken.ActorName, broken.What, broken.Table, broken.Key));
    }

    [Fact]
    public async Task An_end_cut_off_is_found_with_the_head_only()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync();
        ChainHead head = (await filled.VerifyAsync()).Head!;
        Assert.True((await filled.VerifyAsync(head)).IsWhole);
        string last = filled.Tables[^1].Name;
        // The last entry and what it says are both taken away.
        await filled.ExecuteAsync($"DELETE FROM storage_history WHERE TableName = '{last}'; DELETE FROM \"{last}\";");
        Assert.True((await filled.VerifyAsync()).IsWhole);
        Assert.Equal(HeadAnswer.Shorter, Assert.Single((await filled.VerifyAsync(head)).Heads).Answer);
    }

    [Fact]
    public async Task A_chain_made_anew_agrees_with_itself_but_not_with_the_head()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync();
        ChainHead head = (await filled.VerifyAsync()).Head!;
        await ForgeAsync(filled, from: 2);
        Assert.True((await filled.VerifyAsync()).IsWhole);
        HistoryVerdict verdict = await filled.VerifyAsync(head);
        Assert.Equal(HeadAnswer.OtherHash, Assert.Single(verdict.Heads).Answer);
        Assert.False(verdict.IsWhole);
    }

    [Fact]
    public async Task The_head_of_another_database_is_told_as_such()
    {
        await using FilledDatabase one = await FilledDatabase.MakeAsync(), other = await FilledDatabase.MakeAnotherAsync();
        ChainHead head = (await other.VerifyAsync()).Head!;
        Assert.Equal(HeadAnswer.OtherDatabase, Assert.Single((await one.VerifyAsync(head)).Heads).Answer);
    }

    [Fact]
    public async Task A_head_survives_its_file_and_a_damaged_file_is_none()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync();
        ChainHead head = (await filled.VerifyAsync()).Head!;
        Assert.True(ChainHead.TryRead(head.ToText(), out ChainHead? read));
        Assert.Equal(head, read);
        Assert.True(ChainHead.TryRead(head.ToText().ReplaceLineEndings("\r\n"), out _));
        Assert.False(ChainHead.TryRead(head.ToText()[..^40], out _));
        Assert.False(ChainHead.TryRead("", out _));
    }

    /// <summary>What somebody with the whole database can do: say another name and make every hash anew.</summary>
    private static async Task ForgeAsync(FilledDatabase filled, long from)
    {
        await using CeladonDb db = filled.Database.Open();
        List<HistoryRow> entries = await db.Set<HistoryRow>().AsNoTracking().OrderBy(entry => entry.Number).ToListAsync(Cancellation);
        string previous = entries[0].Hash;
        foreach (HistoryRow entry in entries.Where(entry => entry.Number >= from))
        {
            string hash = ChainLink.HashOf(EntryText.Of(entry) with { ActorName = "somebody else", PreviousHash = previous });
            await filled.ExecuteAsync($"UPDATE storage_history SET ActorName = 'somebody else', PreviousHash = '{previous}', Hash = '{hash}' WHERE Number = {entry.Number}");
            previous = hash;
        }
    }
}
