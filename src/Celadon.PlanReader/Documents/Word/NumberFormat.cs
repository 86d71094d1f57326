using System.Globalization;
using System.Text;

namespace Celadon.PlanReader.Documents.Word;

/// <summary>Prints a list number in the formats of WordprocessingML (ECMA-376 Part 1 §17.18.59).</summary>
internal static class NumberFormat
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string HeavenlyStems = "甲乙丙丁戊己庚辛壬癸";
    private const string EarthlyBranches = "子丑寅卯辰巳午未申酉戌亥";

    internal static string Print(int number, string format) => format switch
    {
        "none" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "chineseCounting" or "taiwaneseCounting" => number < 100 ? Counted(number, Digits, "十百千", "") : Digital(number),
        "chineseCountingThousand" or "taiwaneseCountingThousand" or "japaneseCounting" => Counted(number, Digits, "十百千", "零"),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => Digital(number),
        "chineseLegalSimplified" or "ideographLegalTraditional" => Counted(number, LegalDigits, "拾佰仟", "零"),
        "ideographTraditional" => FromRow(number, HeavenlyStems),
        "ideographZodiac" => FromRow(number, EarthlyBranches),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Enclosed(number, '①'),
        "decimalEnclosedParen" => Enclosed(number, '⑴'),
        "decimalEnclosedFullstop" => Enclosed(number, '⒈'),
        "ideographEnclosedCircle" => number is >= 1 and <= 10 ? ((char)('㊀' + number - 1)).ToString() : Decimal(number),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c)),
        "numberInDash" => $"- {Decimal(number)} -",
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Digital(int number) =>
        number < 0 ? Decimal(number) : string.Concat(Decimal(number).Select(c => Digits[c - '0']));

    private static string FromRow(int number, string row) =>
        number >= 1 && number <= row.Length ? row[number - 1].ToString() : Decimal(number);

    private static string Enclosed(int number, char first) =>
        number is >= 1 and <= 20 ? ((char)(first + number - 1)).ToString() : Decimal(number);

    // Beyond z come aa, bb, cc.
    private static string Letters(int number, char first) =>
        number is < 1 or > 780 ? Decimal(number) : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Decimal(number);
        }

        (int Value, string Letters)[] steps =
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var printed = new StringBuilder();
        foreach (var (value, letters) in steps)
        {
            for (; number >= value; number -= value)
            {
                printed.Append(letters);
            }
        }

        return printed.ToString();
    }

    private static string Counted(int number, string digits, string places, string gap)
    {
        if (number is < 1 or > 9999)
        {
            return number == 0 ? "零" : Decimal(number);
        }

        string plain = Decimal(number);
        var printed = new StringBuilder();
        bool skipped = false;
        for (int i = 0; i < plain.Length; i++)
        {
            int digit = plain[i] - '0';
            int place = plain.Length - 1 - i;
            if (digit == 0)
            {
                skipped = true;
                continue;
            }

            printed.Append(skipped ? gap : "");
            skipped = false;
            bool isPlainTen = digit == 1 && place == 1 && printed.Length == 0 && digits == Digits;
            printed.Append(isPlainTen ? "" : digits[digit].ToString());
            printed.Append(place > 0 ? places[place - 1].ToString() : "");
        }

        return printed.ToString();
    }
}
