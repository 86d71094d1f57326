namespace Celadon.PlanReader.Wording;

/// <summary>Whole numbers written in Chinese numerals, as headings and ranks use them.</summary>
internal static class ChineseNumeral
{
    /// <summary>The characters a numeral may consist of.</summary>
    public const string Characters = "〇零一二两三四五六七八九十百";

    /// <summary>Reads 1 to 999.</summary>
    /// <param name="numeral">Such as 十二 or 一百零三.</param>
    /// <param name="number">The number; 0 where it is none.</param>
    public static bool TryRead(ReadOnlySpan<char> numeral, out int number)
    {
        number = 0;
        int digit = -1;
        bool any = false;
        foreach (char c in numeral)
        {
            switch (c)
            {
                case '十':
                    number += (digit < 0 ? 1 : digit) * 10;
                    digit = -1;
                    break;
                case '百' when digit > 0:
                    number += digit * 100;
                    digit = -1;
                    break;
                case '〇' or '零':
                    digit = -1;
                    break;
                default:
                    int value = "一二三四五六七八九".IndexOf(c) + 1;
                    if (c == '两')
                    {
                        value = 2;
                    }

                    if (value == 0 || digit >= 0)
                    {
                        number = 0;
                        return false;
                    }

                    digit = value;
                    break;
            }

            any = true;
        }

        if (digit > 0)
        {
            number += digit;
        }

        return any && number > 0;
    }
}
