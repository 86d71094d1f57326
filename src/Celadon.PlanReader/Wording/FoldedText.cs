namespace Celadon.PlanReader.Wording;

/// <summary>
/// The text with the width of digits, letters and punctuation folded, code unit by code unit: offsets into it are offsets into the original.
/// Every kind of bracket becomes <c>( )</c>, so that pairs of mixed kinds (<c>[…)</c>) still close.
/// </summary>
internal sealed class FoldedText
{
    private readonly byte[] _bracketDepth;
    private readonly byte[] _titleDepth;
    private readonly byte[] _quoteDepth;
    private readonly int[] _partner;

    public FoldedText(string original)
    {
        Original = original;
        Value = string.Create(original.Length, original, static (target, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                target[i] = Fold(source[i]);
            }
        });
        Value = WithInnerTitles(WithFullStops(Value));
        _partner = new int[original.Length];
        Array.Fill(_partner, -1);
        _bracketDepth = new byte[original.Length];
        _titleDepth = new byte[original.Length];
        _quoteDepth = new byte[original.Length];
        PairMarks();
    }

    /// <summary>The words as read.</summary>
    public string Original { get; }

    /// <summary>The folded words, of the same length.</summary>
    public string Value { get; }

    public char this[int index] => Value[index];

    public int Length => Value.Length;

    /// <summary>The folded words of a span.</summary>
    public string Of(TextSpan span) => Value[span.Start..span.End];

    /// <summary>The words of a span as they were written.</summary>
    public string Written(TextSpan span) => Original[span.Start..span.End];

    /// <summary>How many closed pairs of round or square brackets stand around the code unit; the brackets themselves count as inside.</summary>
    public int BracketDepth(int index) => _bracketDepth[index];

    /// <summary>True inside 《…》.</summary>
    public bool InTitle(int index) => _titleDepth[index] > 0;

    /// <summary>True inside quotation marks.</summary>
    public bool InQuote(int index) => _quoteDepth[index] > 0;

    /// <summary>Offset of the mark that closes or opens the pair; -1 where there is none.</summary>
    public int PartnerOf(int index) => _partner[index];

    /// <summary>True where nothing encloses the code unit.</summary>
    public bool IsTopLevel(int index) => _bracketDepth[index] == 0 && _titleDepth[index] == 0 && _quoteDepth[index] == 0;

    /// <summary>The span without white space at its ends.</summary>
    public TextSpan Trim(TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && char.IsWhiteSpace(Value[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Value[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static char Fold(char c) => c switch
    {
        '（' or '〔' or '［' or '【' or '[' or '﹝' => '(',
        '）' or '〕' or '］' or '】' or ']' or '﹞' => ')',
        '〈' => '《',
        '＜' => '<',
        '≦' => '≤',
        '≧' => '≥',
        '〉' => '》',
        '＞' => '>',
        '「' or '『' => '“',
        '」' or '』' => '”',
        '＂' => '"',
        '—' or '–' or '―' or '─' or '−' or '‐' or '‑' => '-',
        '～' or '〜' or '∼' => '~',
        '•' or '・' or '‧' or '∙' or '⋅' => '·',
        '　' or '\u00a0' or '\u2002' or '\u2003' or '\u2009' => ' ',
        '﹪' => '%',
        '﹒' => '.',
        '㎡' or '㎥' => c,
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        _ => c,
    };

    // Sloppy typing ends sentences with a western full stop; between Chinese words it can be nothing else.
    private static string WithFullStops(string value)
    {
        int at = value.IndexOf('.', StringComparison.Ordinal);
        if (at < 0)
        {
            return value;
        }

        char[] folded = value.ToCharArray();
        for (; at >= 0 && at < folded.Length; at = Array.IndexOf(folded, '.', at + 1))
        {
            char before = at > 0 ? folded[at - 1] : ' ';
            char after = at + 1 < folded.Length ? folded[at + 1] : '\n';
            if ((IsChinese(before) || before is ')' or '”' or '%') && (IsChinese(after) || char.IsWhiteSpace(after) || after is '(' or '“'))
            {
                folded[at] = '。';
            }
        }

        return new string(folded);
    }

    // <…> stands for 《…》 inside a title; before a number it is a sign.
    private static string WithInnerTitles(string value)
    {
        if (!value.Contains('<', StringComparison.Ordinal))
        {
            return value;
        }

        char[] folded = value.ToCharArray();
        for (int i = 0; i < folded.Length; i++)
        {
            bool opens = folded[i] == '<' && i + 1 < folded.Length && (IsChinese(folded[i + 1]) || folded[i + 1] == '“');
            bool closes = folded[i] == '>' && i > 0 && (IsChinese(folded[i - 1]) || folded[i - 1] is ')' or '》' or '”');
            folded[i] = opens ? '《' : closes ? '》' : folded[i];
        }

        return new string(folded);
    }

    private static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fff';

    // A mark pairs only within its paragraph, so that one lost bracket cannot swallow the rest of the document.
    private void PairMarks()
    {
        var open = new Stack<int>();
        int straightQuote = -1;
        int paragraphStart = 0;
        for (int i = 0; i <= Value.Length; i++)
        {
            if (i == Value.Length || Value[i] == '\n')
            {
                open.Clear();
                straightQuote = -1;
                Enclose(paragraphStart, i);
                paragraphStart = i + 1;
                continue;
            }

            switch (Value[i])
            {
                case '(' or '《' or '“' or '‘':
                    open.Push(i);
                    break;
                case ')' or '》' or '”' or '’':
                    Close(open, i);
                    break;
                case '"' when straightQuote >= 0:
                    Pair(straightQuote, i);
                    straightQuote = -1;
                    break;
                case '"':
                    // Damaged copies close a typographic quote with a straight one.
                    if (open.Count > 0 && Value[open.Peek()] == '“')
                    {
                        Pair(open.Pop(), i);
                    }
                    else
                    {
                        straightQuote = i;
                    }

                    break;
                default:
                    break;
            }
        }
    }

    private void Close(Stack<int> open, int at)
    {
        char opener = Value[at] switch { ')' => '(', '》' => '《', '”' => '“', _ => '‘' };
        if (open.Count > 0 && Value[open.Peek()] == opener)
        {
            Pair(open.Pop(), at);
            return;
        }

        // An unclosed inner mark must not keep the outer pair from closing; only the innermost few are tried, to stay linear.
        int tried = 0;
        foreach (int candidate in open)
        {
            if (++tried > 8)
            {
                return;
            }

            if (Value[candidate] == opener)
            {
                while (open.Pop() != candidate)
                {
                }

                Pair(candidate, at);
                return;
            }
        }
    }

    private void Pair(int opener, int closer)
    {
        _partner[opener] = closer;
        _partner[closer] = opener;
    }

    private void Enclose(int start, int end)
    {
        int brackets = 0, titles = 0, quotes = 0;
        for (int i = start; i < end; i++)
        {
            bool opens = _partner[i] > i;
            bool closes = _partner[i] >= 0 && _partner[i] < i;
            int step = opens ? 1 : 0;
            switch (Value[i])
            {
                case '(' or ')':
                    brackets += step;
                    break;
                case '《' or '》':
                    titles += step;
                    break;
                default:
                    quotes += step;
                    break;
            }

            _bracketDepth[i] = (byte)Math.Min(brackets, byte.MaxValue);
            _titleDepth[i] = (byte)Math.Min(titles, byte.MaxValue);
            _quoteDepth[i] = (byte)Math.Min(quotes, byte.MaxValue);
            if (closes)
            {
                switch (Value[i])
                {
                    case ')':
                        brackets--;
                        break;
                    case '》':
                        titles--;
                        break;
                    default:
                        quotes--;
                        break;
                }
            }
        }
    }
}
