namespace Celadon.PlanReader.Targets;

/// <summary>Gives each of several numbers its own metric (A、B和C分别下降15%、10%和26%).</summary>
internal static class Distribution
{
    /// <summary>The metrics in order; one for all where the words do not divide evenly.</summary>
    /// <param name="metric">The common words.</param>
    /// <param name="count">How many numbers there are.</param>
    public static List<string> Over(string metric, int count)
    {
        (string list, string tail) = SplitTail(metric);
        foreach (string marks in (string[])["和与", "、", "、和与及"])
        {
            List<string> parts = Split(list, marks);
            if (parts.Count == count)
            {
                return [.. parts.Select((part, i) => i < count - 1 || tail.Length > 0 ? Complete(part, parts[^1], tail) : part)];
            }
        }

        return [metric];
    }

    /// <summary>The two metrics of a pair that share one number (化肥、农药利用率均…); the words themselves where they are no pair.</summary>
    public static List<string> Pair(string metric)
    {
        List<string> parts = Split(metric, "、和与及");
        bool areRates = parts.Count > 1 && parts.TrueForAll(part => part.EndsWith('率') || part.EndsWith('量'));
        return areRates || (parts.Count == 2 && Head(parts[1]).Length > 0) ? [.. parts.Select((part, i) => i < parts.Count - 1 ? Complete(part, parts[^1], string.Empty) : part)] : [metric];
    }

    // …和挥发性有机物(VOCs)等主要污染物排放总量: what stands behind 等 belongs to each.
    private static (string List, string Tail) SplitTail(string metric)
    {
        int depth = 0;
        for (int i = 0; i < metric.Length; i++)
        {
            depth += metric[i] is '(' or '（' ? 1 : metric[i] is ')' or '）' ? -1 : 0;
            if (depth == 0 && metric[i] == '等' && i > 0)
            {
                return (metric[..i], metric[(i + 1)..]);
            }
        }

        return (metric, string.Empty);
    }

    private static string Complete(string part, string last, string tail)
    {
        if (tail.Length > 0)
        {
            return part + tail;
        }

        if (part.EndsWith('率') || part.EndsWith('量') || part.EndsWith('度'))
        {
            return part;
        }

        // 花生种植、收获机械化率: the last item's closing words name what is measured.
        string head = Head(last);
        return head.Length > 0 && !part.EndsWith(head, StringComparison.Ordinal) ? part + head : part;
    }

    private static string Head(string last)
    {
        foreach (string head in (string[])["平均浓度", "年均浓度", "浓度", "排放总量", "排放量", "总量", "机械化率", "利用率", "覆盖率", "处理率", "治理率", "达标率", "回收率", "比例", "比率", "占比", "率"])
        {
            if (last.EndsWith(head, StringComparison.Ordinal) && last.Length > head.Length)
            {
                return head;
            }
        }

        return string.Empty;
    }

    private static List<string> Split(string list, string marks)
    {
        var parts = new List<string>();
        int depth = 0, start = 0;
        for (int i = 0; i < list.Length; i++)
        {
            depth += list[i] is '(' or '（' ? 1 : list[i] is ')' or '）' ? -1 : 0;
            if (depth == 0 && marks.Contains(list[i], StringComparison.Ordinal))
            {
                parts.Add(list[start..i]);
                start = i + 1;
            }
        }

        parts.Add(list[start..]);
        parts.RemoveAll(string.IsNullOrWhiteSpace);
        return parts;
    }
}
