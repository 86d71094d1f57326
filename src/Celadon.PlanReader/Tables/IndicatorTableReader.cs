using System.Globalization;
using System.Text.RegularExpressions;
using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Targets;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Tables;

/// <summary>Reads tables of indicators (指标, 单位, 2023年现状, 2025年目标 …): a target for each row and year to come.</summary>
internal sealed class IndicatorTableReader(FoldedText text, TokenMap tokens, DeadlineResolver resolver)
{
    private static readonly Regex Name = BoundedPattern.Create("^(?:主要|具体|考核|规划|评价)?指标(?:名称|内容)?$|^(?:指标)?名称$");
    private static readonly Regex Unit = BoundedPattern.Create("^(?:计量)?单位$");
    private static readonly Regex Year = BoundedPattern.Create("(?<y>20\\d\\d)[ \\t]{0,2}年?");
    private static readonly Regex Past = BoundedPattern.Create("现状|基期|基准|基数|实际|完成值");
    private static readonly Regex Value = BoundedPattern.Create("^(?<s>[≥≤<>]|>=|<=|\\()?[ \\t]{0,2}(?<n>\\d{1,12}(?:\\.\\d{1,6})?)[ \\t]{0,2}(?<u>%)?(?<a>以上|以下|左右|以内)?\\)?$");
    private static readonly Regex UnitInName = BoundedPattern.Create("\\((?<u>[^()]{1,16})\\)$");

    /// <summary>Reads a table.</summary>
    /// <returns>Null where the table holds no indicators.</returns>
    public List<Target>? Read(TextTable table)
    {
        for (int row = 0; row < table.Rows.Count; row++)
        {
            IReadOnlyList<TextSpan> head = table.Rows[row];
            int name = Find(head, Name);
            List<(int Column, int Year)> years = Years(head);
            if (name >= 0 && years.Count > 0)
            {
                return ReadRows(table, row, name, Find(head, Unit), years);
            }
        }

        return null;
    }

    private List<Target> ReadRows(TextTable table, int headRow, int name, int unit, List<(int Column, int Year)> years)
    {
        IReadOnlyList<TextSpan> head = table.Rows[headRow];
        foreach (Token token in head.SelectMany(tokens.In))
        {
            token.Ignore(IgnoredReason.Heading);
        }

        var targets = new List<Target>();
        foreach (IReadOnlyList<TextSpan> row in table.Rows.Skip(headRow + 1).Where(row => row.Count > years.Max(year => year.Column)))
        {
            var rowSpan = new TextSpan(row[0].Start, row[^1].End);
            string metric = text.Written(row[name]);
            Match inName = UnitInName.Match(text.Of(row[name]));
            string unitWords = unit >= 0 && unit < row.Count ? text.Written(row[unit]) : inName.Success ? inName.Groups["u"].Value : string.Empty;
            int before = targets.Count;
            foreach ((int column, int year) in years)
            {
                Match value = Value.Match(text.Of(row[column]));
                var day = new DateOnly(year, 12, 31);
                var deadline = new Deadline(text.Written(head[column]), DeadlineKind.ByYear, day, null, true);
                if (value.Success && !resolver.IsPast(deadline) && !Past.IsMatch(text.Of(head[column])))
                {
                    targets.Add(Make(metric, value, value.Groups["u"].Success && unitWords.Length == 0 ? "%" : unitWords, deadline, rowSpan));
                }
            }

            foreach (Token token in targets.Count > before ? tokens.In(rowSpan) : [])
            {
                token.Use();
            }
        }

        return targets;
    }

    private static Target Make(string metric, Match value, string unit, Deadline deadline, TextSpan row)
    {
        string sign = value.Groups["s"].Value, after = value.Groups["a"].Value;
        Comparison comparison = sign is "≥" or ">=" || after == "以上" ? Comparison.AtLeast
            : sign is "≤" or "<=" || after is "以下" or "以内" ? Comparison.AtMost
            : sign == "<" ? Comparison.Below
            : sign == ">" ? Comparison.Above
            : after == "左右" ? Comparison.Equal
            : MetricWords.IsLowGood(metric) ? Comparison.AtMost
            : Comparison.AtLeast;
        decimal number = decimal.Parse(value.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
        return new Target(true, null, metric, null, TargetForm.Level, comparison, number, null, null, unit, sign + after, null, null, null, null, [], deadline, row);
    }

    private int Find(IReadOnlyList<TextSpan> head, Regex pattern)
    {
        for (int i = 0; i < head.Count; i++)
        {
            if (pattern.IsMatch(text.Of(head[i]).Replace(" ", string.Empty, StringComparison.Ordinal)))
            {
                return i;
            }
        }

        return -1;
    }

    private List<(int Column, int Year)> Years(IReadOnlyList<TextSpan> head)
    {
        var years = new List<(int, int)>();
        for (int i = 0; i < head.Count; i++)
        {
            Match year = Year.Match(text.Of(head[i]));
            if (year.Success && head[i].Length <= 16)
            {
                years.Add((i, int.Parse(year.Groups["y"].ValueSpan, CultureInfo.InvariantCulture)));
            }
        }

        return years;
    }
}
