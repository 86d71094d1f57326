using System.Net;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Celadon.PlanReader.Tests.Documents;

/// <summary>Makes the files of <c>samples/</c> from their words in <c>Samples/</c>.</summary>
internal static class SampleFiles
{
    private static readonly string[] LevelTexts = ["%1、", "（%2）", "%3."];

    /// <summary>Folder of the committed samples.</summary>
    internal static string Folder { get; } = Path.Combine(SharedPlans.RepositoryRoot, "samples");

    /// <summary>The words of a sample.</summary>
    internal static string Source(string name) =>
        File.ReadAllText(Path.Combine(SharedPlans.RepositoryRoot, "tests", "Celadon.PlanReader.Tests", "Documents", "Samples", name)).TrimEnd('\n');

    /// <summary>A committed sample.</summary>
    internal static byte[] Committed(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    /// <summary>The docx: T a title, 1 2 3 automatic numbers of three levels, P a paragraph, | a table row, ^ merged with the cell above.</summary>
    internal static byte[] AirPlan() => TextAsDocx.Build(main =>
    {
        var levels = LevelTexts.Select((text, index) => Level(index, index == 2 ? NumberFormatValues.Decimal : NumberFormatValues.ChineseCounting, text));
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            new AbstractNum(levels) { AbstractNumberId = 1 }, new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 });
        var body = main.Document!.Body!;
        foreach (string line in Source("air-plan.txt").Split('\n'))
        {
            Add(body, line[0], line[2..]);
        }
    });

    /// <summary>The web page with its furniture.</summary>
    internal static byte[] WaterPlan()
    {
        string[] lines = Source("water-plan.txt").Split('\n');
        var article = new StringBuilder();
        foreach (string line in lines[1..])
        {
            article.Append("        <p style=\"text-indent:2em\">").Append(WebUtility.HtmlEncode(line)).Append("</p>\n");
        }

        return Encoding.UTF8.GetBytes(Source("water-plan.page.html")
            .Replace("{title}", lines[0], StringComparison.Ordinal)
            .Replace("{article}", article.ToString().TrimEnd(), StringComparison.Ordinal) + "\n");
    }

    /// <summary>The pdf, by way of LibreOffice.</summary>
    internal static byte[] DustPlan() =>
        TextAsPdf.Make(Source("dust-plan.txt"), PageLook.Official with { Title = "青釉市扬尘", PageNumber = "— N —", HalfPoints = 30 });

    private static void Add(Body body, char kind, string words)
    {
        if (kind == '|')
        {
            var table = body.LastChild as Table ?? body.AppendChild(new Table(Borders()));
            table.AppendChild(new TableRow(words.Split(" | ").Select(Cell)));
            return;
        }

        var properties = new ParagraphProperties();
        if (kind is >= '1' and <= '3')
        {
            properties.AppendChild(new NumberingProperties(new NumberingLevelReference { Val = kind - '1' }, new NumberingId { Val = 1 }));
        }

        if (kind == 'T')
        {
            properties.AppendChild(new Justification { Val = JustificationValues.Center });
        }
        else
        {
            properties.AppendChild(new Indentation { Left = "0", FirstLine = "640" });
        }

        body.AppendChild(new Paragraph(properties, Run(words, kind == 'T' ? "44" : "32")));
    }

    private static TableCell Cell(string words)
    {
        bool continues = words == "^";
        var properties = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = "1800" });
        properties.AppendChild(continues ? new VerticalMerge() : new VerticalMerge { Val = MergedCellValues.Restart });
        return new TableCell(properties, new Paragraph(Run(continues ? "" : words, "24")));
    }

    private static Run Run(string words, string size) => new(
        new RunProperties(new RunFonts { Ascii = "Noto Serif CJK SC", HighAnsi = "Noto Serif CJK SC", EastAsia = "Noto Serif CJK SC" }, new FontSize { Val = size }),
        new Text(words) { Space = SpaceProcessingModeValues.Preserve });

    private static TableProperties Borders()
    {
        EnumValue<BorderValues> line = BorderValues.Single;
        return new TableProperties(new TableBorders(
            new TopBorder { Val = line }, new LeftBorder { Val = line }, new BottomBorder { Val = line }, new RightBorder { Val = line },
            new InsideHorizontalBorder { Val = line }, new InsideVerticalBorder { Val = line }));
    }

    private static Level Level(int index, NumberFormatValues format, string text)
    {
        var level = new Level(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelSuffix { Val = LevelSuffixValues.Nothing }, new LevelText { Val = text })
        {
            LevelIndex = index,
        };
        if (index == 2)
        {
            // Measures are numbered through the whole plan.
            level.InsertAfter(new LevelRestart { Val = 0 }, level.GetFirstChild<NumberingFormat>());
        }

        return level;
    }
}
