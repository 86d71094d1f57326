using System.Reflection;
using Celadon.Databases;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Storage.Tests.History;

/// <summary>A room made for these tests, with every kind of column, over a real database that goes at the end.</summary>
internal sealed class Notebook : IAsyncDisposable
{
    internal static readonly DateTimeOffset Noon = new DateTimeOffset(2026, 11, 25, 4, 0, 0, TimeSpan.Zero).AddTicks(7);

    private readonly DatabaseOfATest _spot;

    private Notebook(DatabaseOfATest spot) => _spot = spot;

    internal static Act Writing { get; } = new("account-1", "王某", "10.0.0.1", "notebook.write");

    internal CeladonDatabase Database => At(_spot.Place).With(new StoppedClock());

    internal CeladonDatabase WithPatience(TimeSpan patience) => CeladonDatabase.Waiting(_spot.Place, patience, [Tables]).With(new StoppedClock());

    private static Assembly Tables => typeof(Notebook).Assembly;

    internal static async Task<Notebook> MakeAsync(Provider provider) =>
        new(await DatabaseOfATest.MakeAsync(provider, "notebook", MakeTablesAsync));

    internal static Note Sample(string id = "n/1") => new()
    {
        Id = id,
        Words = "一",
        Number = 7,
        Price = 41.0m,
        Day = new DateOnly(2026, 11, 25),
        At = Noon,
        IsDone = false,
        Scan = [1, 2, 3],
        Password = "in clear",
        Place = new Place { Town = "汝石" },
    };

    internal async Task<Note> WriteAsync(Note note)
    {
        await using CeladonDb db = Database.Open(Writing);
        db.Add(note);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return note;
    }

    internal async Task<List<HistoryRow>> HistoryAsync()
    {
        await using CeladonDb db = Database.Open();
        return await db.Set<HistoryRow>().AsNoTracking().OrderBy(entry => entry.Number).ToListAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _spot.DisposeAsync();

    private static CeladonDatabase At(string place) => CeladonDatabase.At(place, Tables);

    private static async Task MakeTablesAsync(string place)
    {
        await using CeladonDb db = At(place).Open();
        // Opening makes a missing file.
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await db.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Noon;
    }
}

/// <summary>A business record.</summary>
internal sealed class Note : IRevised
{
    public required string Id { get; init; }

    public required string Words { get; set; }

    public long Number { get; set; }

    public decimal? Price { get; set; }

    public DateOnly Day { get; set; }

    public DateTimeOffset At { get; set; }

    public bool IsDone { get; set; }

    public byte[]? Scan { get; set; }

    public string? Password { get; set; }

    public Place? Place { get; set; }

    public List<Line> Lines { get; set; } = [];

    public int Revision { get; set; }
}

/// <summary>A part that shares its note's row.</summary>
internal sealed class Place
{
    public required string Town { get; set; }
}

/// <summary>A row of its own under a note.</summary>
internal sealed class Line
{
    public string NoteId { get; init; } = "";

    public required int Position { get; init; }

    public required string Words { get; set; }
}

/// <summary>Counts something that is no business record.</summary>
internal sealed class Visit
{
    public required string Id { get; init; }

    public int Count { get; set; }
}

internal sealed class NoteTable : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> builder)
    {
        builder.ToTable("notebook_note");
        builder.Property(note => note.Password).IsSecret();
        builder.OwnsOne(note => note.Place);
        builder.HasMany(note => note.Lines).WithOne().HasForeignKey(line => line.NoteId);
    }
}

internal sealed class LineTable : IEntityTypeConfiguration<Line>
{
    public void Configure(EntityTypeBuilder<Line> builder)
    {
        builder.ToTable("notebook_line");
        builder.HasKey(line => new { line.NoteId, line.Position });
    }
}

internal sealed class VisitTable : IEntityTypeConfiguration<Visit>
{
    public void Configure(EntityTypeBuilder<Visit> builder)
    {
        builder.ToTable("notebook_visit");
        builder.IsOutsideHistory("A count of visits.");
    }
}
