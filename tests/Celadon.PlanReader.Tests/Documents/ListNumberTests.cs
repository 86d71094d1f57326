using Celadon.PlanReader.Documents.Word;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Celadon.PlanReader.Tests.Documents;

public sealed class ListNumberTests
{
    [Theory]
    [InlineData("chineseCounting", 1, "一")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 21, "二十一")]
    [InlineData("chineseCountingThousand", 105, "一百零五")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("ideographTraditional", 11, "11")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("ideographDigital", 20, "二〇")]
    [InlineData("decimalEnclosedCircle", 20, "⑳")]
    [InlineData("decimalEnclosedCircleChinese", 21, "21")]
    [InlineData("decimalEnclosedParen", 2, "⑵")]
    [InlineData("decimalFullWidth", 10, "１０")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("upperRoman", 1994, "MCMXCIV")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("upperLetter", 28, "BB")]
    [InlineData("lowerLetter", 26, "z")]
    [InlineData("none", 5, "")]
    [InlineData("decimal", -2, "-2")]
    [InlineData("a format of the future", 8, "8")]
    public void A_number_is_printed_in_its_format(string format, int number, string printed) =>
        Assert.Equal(printed, NumberFormat.Print(number, format));

    [Fact]
    public void Levels_count_restart_and_run_on_as_in_a_plan()
    {
        // Level 3 never restarts: measures run through all groups of a plan.
        string[] numbers = Numbered(
            [Level(0, "chineseCounting", "%1、"), Level(1, "chineseCounting", "（%2）"), Level(2, "decimal", "%3.", restart: 0)],
            [0, 1, 2, 2, 1, 2, 0, 1, 2]);
        Assert.Equal(["一、", "（一）", "1.", "2.", "（二）", "3.", "二、", "（一）", "4."], numbers);
    }

    [Fact]
    public void A_level_prints_the_numbers_above_it() =>
        Assert.Equal(["第1章", "1.1", "1.2", "第2章", "2.1"], Numbered([Level(0, "decimal", "第%1章"), Level(1, "decimal", "%1.%2")], [0, 1, 1, 0, 1]));

    [Fact]
    public void A_list_may_start_elsewhere() =>
        Assert.Equal(["5)", "6)"], Numbered([Level(0, "decimal", "%1)", start: 5)], [0, 0]));

    [Fact]
    public void A_number_and_a_digit_behind_it_do_not_grow_together()
    {
        byte[] docx = Make([Level(0, "decimal", "%1.")], main => Append(main, "2025年底前完成。", 0, 1));
        Assert.Equal("1. 2025年底前完成。", Paragraphs.Opened(docx, "a.docx").Text);
    }

    [Fact]
    public void A_second_list_with_an_override_starts_anew_and_others_run_on()
    {
        byte[] docx = Make([Level(0, "decimal", "%1.")], main =>
        {
            Append(main, "甲", 0, 1);
            Append(main, "乙", 0, 1);
            Append(main, "丙", 0, 2);
            Append(main, "丁", 0, 2);
            Append(main, "戊", 0, 3);
        });
        Assert.Equal("1.甲\n2.乙\n1.丙\n2.丁\n3.戊", Paragraphs.Opened(docx, "a.docx").Text);
    }

    [Fact]
    public void A_style_brings_its_number_also_through_the_style_it_is_based_on()
    {
        byte[] docx = Make([Level(0, "chineseCounting", "%1、", style: "Heading"), Level(1, "chineseCounting", "（%2）", style: "Group")], main =>
        {
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                Style("Heading", null, 1, null), Style("Group", "Heading", null, 1), Style("Child", "Group", null, null));
            foreach (string style in (string[])["Heading", "Group", "Child", "Heading"])
            {
                main.Document!.Body!.AppendChild(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(style))));
            }
        });
        Assert.Equal("一、Heading\n（一）Group\n（二）Child\n二、Heading", Paragraphs.Opened(docx, "a.docx").Text);
    }

    [Fact]
    public void Number_zero_takes_the_number_of_a_style_away()
    {
        byte[] docx = Make([Level(0, "decimal", "%1.")], main => Append(main, "甲", 0, 0));
        Assert.Equal("甲", Paragraphs.Opened(docx, "a.docx").Text);
    }

    private static string[] Numbered(Level[] levels, int[] paragraphs)
    {
        byte[] docx = Make(levels, main =>
        {
            foreach (int level in paragraphs)
            {
                Append(main, "|", level, 1);
            }
        });
        return [.. Paragraphs.Opened(docx, "a.docx").Text.Split('\n').Select(line => line.TrimEnd('|').TrimEnd())];
    }

    private static byte[] Make(Level[] levels, Action<MainDocumentPart> fill) => TextAsDocx.Build(main =>
    {
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            new AbstractNum(levels) { AbstractNumberId = 7 },
            new NumberingInstance(new AbstractNumId { Val = 7 }) { NumberID = 1 },
            new NumberingInstance(new AbstractNumId { Val = 7 }, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 }) { NumberID = 2 },
            new NumberingInstance(new AbstractNumId { Val = 7 }) { NumberID = 3 });
        fill(main);
    });

    private static void Append(MainDocumentPart main, string words, int level, int list) =>
        main.Document!.Body!.AppendChild(new Paragraph(
            new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })),
            new Run(new Text(words))));

    private static Level Level(int index, string format, string text, int start = 1, int? restart = null, string? style = null)
    {
        var level = new Level { LevelIndex = index };
        level.AppendChild(new StartNumberingValue { Val = start });
        level.AppendChild(new NumberingFormat { Val = new DocumentFormat.OpenXml.EnumValue<NumberFormatValues>(new NumberFormatValues(format)) });
        if (restart is { } after)
        {
            level.AppendChild(new LevelRestart { Val = after });
        }

        if (style is not null)
        {
            level.AppendChild(new ParagraphStyleIdInLevel { Val = style });
        }

        level.AppendChild(new LevelText { Val = text });
        return level;
    }

    private static Style Style(string id, string? basedOn, int? list, int? level)
    {
        var style = new Style { StyleId = id, Type = StyleValues.Paragraph };
        if (basedOn is not null)
        {
            style.AppendChild(new BasedOn { Val = basedOn });
        }

        var numbering = new NumberingProperties();
        if (level is { } index)
        {
            numbering.AppendChild(new NumberingLevelReference { Val = index });
        }

        if (list is { } number)
        {
            numbering.AppendChild(new NumberingId { Val = number });
        }

        if (numbering.HasChildren)
        {
            style.AppendChild(new StyleParagraphProperties(numbering));
        }

        return style;
    }
}
