using System.Globalization;
using System.Text.Json;
using Celadon.Plans.Cities;
using Celadon.Plans.OfficialText;
using Celadon.Plans.Tests.Running;

namespace Celadon.Plans.Tests.Cities;

/// <summary>The shipped file says what the answer key and the official text say, and holds none of its sentences.</summary>
public sealed class ShippedFileTests
{
    [Fact]
    public void Every_hash_is_that_of_its_sentence_in_the_official_text()
    {
        string text = File.ReadAllText(Repository.OfficialText);
        ShippedPlan plan = ShippedFile.Load().Plans.Single();
        Assert.All(plan.AllItems(), item =>
        {
            string sentence = text[item.Sentence.Start..item.Sentence.End];
            Assert.Equal(item.Sentence.Sha256, FoldedText.Hash(FoldedText.Of(sentence).Text));
            Assert.EndsWith("。", sentence, StringComparison.Ordinal);
        });
        Assert.All(plan.Measures, measure =>
        {
            string whole = text[measure.Text.Start..measure.Text.End];
            Assert.StartsWith($"{measure.Number}.{measure.Title}。", whole, StringComparison.Ordinal);
            Assert.EndsWith(")", whole, StringComparison.Ordinal);
            Assert.Equal(measure.Text.Sha256, FoldedText.Hash(FoldedText.Of(whole).Text));
        });
    }

    [Fact]
    public void Every_mark_covers_the_words_the_key_names()
    {
        string text = File.ReadAllText(Repository.OfficialText);
        using var key = JsonDocument.Parse(File.ReadAllText(Repository.AnswerKey));
        Dictionary<string, JsonElement> entries = key.Items().ToDictionary(entry => entry.GetProperty("id").GetString()!);
        ShippedPlan plan = ShippedFile.Load().Plans.Single();
        ShippedItem[] items = [.. plan.AllItems().Where(item => !item.Code.StartsWith('S'))];
        Assert.Equal(entries.Keys.Order(StringComparer.Ordinal), items.Select(item => item.Code).Order(StringComparer.Ordinal));
        Assert.All(items, item =>
        {
            string folded = FoldedText.Of(text[item.Sentence.Start..item.Sentence.End]).Text;
            JsonElement entry = entries[item.Code];
            Assert.Equal(FoldedText.Of(entry.Word("evidence")!).Text, folded[item.Mark.Start..item.Mark.End]);
            Assert.Equal(entry.GetProperty("deadline").ValueKind == JsonValueKind.Null ? null : entry.GetProperty("deadline").Word("raw"), item.Deadline?.Raw);
            if (item.Deadline is { Mark: { } mark } due)
            {
                Assert.Equal(FoldedText.Of(due.Raw).Text, folded[mark.Start..mark.End]);
            }
        });
    }

    [Fact]
    public void Figures_dates_and_duties_are_those_of_the_key()
    {
        using var key = JsonDocument.Parse(File.ReadAllText(Repository.AnswerKey));
        ShippedPlan plan = ShippedFile.Load().Plans.Single();
        Dictionary<string, JsonElement> entries = key.Items().ToDictionary(entry => entry.GetProperty("id").GetString()!);
        foreach (ShippedItem item in plan.AllItems().Where(item => entries.ContainsKey(item.Code)))
        {
            JsonElement entry = entries[item.Code];
            Assert.Equal(entry.Word("value"), item.Figure is { } figure ? figure.Grade ?? KeyEntries.Digits(figure.Number!.Value) : null);
            Assert.Equal(entry.Word("metric"), item.Figure?.Metric);
            Assert.Equal(entry.Word("modality"), item.Modality);
            Assert.Equal(entry.TryGetProperty("deadline", out JsonElement due) && due.ValueKind == JsonValueKind.Object ? due.Word("date") : null, item.Deadline?.Date?.ToString("O", CultureInfo.InvariantCulture));
        }

        Assert.Equal(
            key.RootElement.GetProperty("measures").EnumerateArray().SelectMany(measure => measure.GetProperty("units").EnumerateArray()
                .Select(unit => (measure.GetProperty("number").GetInt32(), unit.Word("name")!, KeyEntries.Role(unit.Word("role")!), unit.TryGetProperty("openEnded", out _)))),
            plan.Measures.SelectMany(measure => measure.Duties.Select(duty => (measure.Number, duty.Unit, duty.Role, duty.IsOpenEnded))));
        Assert.Equal(
            key.RootElement.GetProperty("measures").EnumerateArray().Select(measure => measure.Word("title")),
            plan.Measures.Select(measure => measure.Title));
        Assert.Equal(
            key.RootElement.GetProperty("safeguards").EnumerateArray().Select(safeguard => (safeguard.Word("title"), safeguard.GetProperty("duties").GetArrayLength())),
            plan.Safeguards.Select(safeguard => ((string?)safeguard.Title, safeguard.Duties.Count)));
    }

    [Fact]
    public void No_sentence_of_the_official_text_is_shipped()
    {
        using var key = JsonDocument.Parse(File.ReadAllText(Repository.AnswerKey));
        string[] names = [.. key.Names()];
        var sentences = new SentenceRuns(File.ReadAllText(Repository.OfficialText), names);
        Assert.All(Directory.GetFiles(Path.Combine(Repository.Root, "data"), "*", SearchOption.AllDirectories), file =>
            Assert.Empty(sentences.In(File.ReadAllText(file))));
        Assert.NotEmpty(sentences.In("加快钢铁、水泥、焦化行业全流程超低排放改造"));
    }

    [Fact]
    public void A_label_of_ours_is_short() =>
        Assert.All(ShippedFile.Load().Plans.Single().AllItems().Where(item => item.Figure is null), item => Assert.InRange(item.Label.Length, 2, 20));
}
