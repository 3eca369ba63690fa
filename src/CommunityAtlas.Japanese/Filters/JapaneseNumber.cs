using System.Globalization;
using System.Numerics;
using System.Text;

namespace CommunityAtlas.Japanese.Filters;

/// <summary>Reads numbers as <c>JapaneseNumberFilter</c> of Lucene 5 and later does: 三千二百, 10万, ３．２千, 〇〇七. 大字 (壱, 拾) are no numbers to it.</summary>
public static class JapaneseNumber
{
    private const string Digits = "〇一二三四五六七八九";

    // The time to add up a number grows with the square of its length.
    private const int Longest = 1000;

    /// <summary>The number in plain digits (三千二百 is 3200, 1.5万 is 15000), or null when the text is not one number. Commas are passed over wherever they stand.</summary>
    public static string? Normalize(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest || !IsWritable(text)) return null;
        var reader = new Reader(text);
        Value? total = null;
        while (reader.LargePart() is { } part) total = part.Plus(total);
        return reader.IsMalformed ? null : total?.ToString();
    }

    /// <summary>Whether a token can begin a number: digits and units only.</summary>
    internal static bool IsOfNumerals(ReadOnlySpan<char> text)
    {
        foreach (var c in text) if (Digit(c) < 0 && Power(c) == 0) return false;
        return !text.IsEmpty;
    }

    /// <summary>Whether a token can stand inside or at the end of one: points and commas only.</summary>
    internal static bool IsOfMarks(ReadOnlySpan<char> text)
    {
        foreach (var c in text) if (!IsPoint(c) && !IsComma(c)) return false;
        return !text.IsEmpty;
    }

    private static bool IsWritable(ReadOnlySpan<char> text)
    {
        foreach (var c in text) if (Digit(c) < 0 && Power(c) == 0 && !IsPoint(c) && !IsComma(c)) return false;
        return !text.IsEmpty;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };

    private static int Power(char c) => c switch { '十' => 1, '百' => 2, '千' => 3, '万' => 4, '億' => 8, '兆' => 12, '京' => 16, '垓' => 20, _ => 0 };

    private static bool IsPoint(char c) => c is '.' or '．';

    private static bool IsComma(char c) => c is ',' or '，';

    /// <summary>A decimal number: mantissa · 10^−scale.</summary>
    private readonly record struct Value(BigInteger Mantissa, int Scale)
    {
        public Value Times(int power) => power <= Scale ? this with { Scale = Scale - power } : new(Mantissa * BigInteger.Pow(10, power - Scale), 0);

        public Value Plus(Value? other)
        {
            if (other is not { } added) return this;
            var scale = Math.Max(Scale, added.Scale);
            return new((Mantissa * BigInteger.Pow(10, scale - Scale)) + (added.Mantissa * BigInteger.Pow(10, scale - added.Scale)), scale);
        }

        public override string ToString()
        {
            var digits = Mantissa.ToString(CultureInfo.InvariantCulture);
            if (Scale == 0) return digits;
            digits = digits.PadLeft(Scale + 1, '0');
            return (digits[..^Scale] + "." + digits[^Scale..]).TrimEnd('0').TrimEnd('.');
        }
    }

    /// <summary>Units need not fall: 百千 is 100 + 1000, 百十万 is (100 + 10) · 10,000.</summary>
    private ref struct Reader(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;

        /// <summary>Whether there was a number with two points, or a point alone.</summary>
        public bool IsMalformed { get; private set; }

        /// <summary>A number and 万, 億, 兆, 京 or 垓 behind it, or one of the two.</summary>
        public Value? LargePart()
        {
            Value? medium = null;
            while (MediumPart() is { } part) medium = part.Plus(medium);
            return Product(medium, TakePower(4, 20));
        }

        private Value? MediumPart() => Product(Basic(), TakePower(1, 3));

        private static Value? Product(Value? factor, int power) => power == 0 ? factor : (factor ?? new Value(BigInteger.One, 0)).Times(power);

        private int TakePower(int lowest, int highest)
        {
            var power = _rest.IsEmpty ? 0 : Power(_rest[0]);
            if (power < lowest || power > highest) return 0;
            _rest = _rest[1..];
            return power;
        }

        private Value? Basic()
        {
            var digits = new StringBuilder();
            var (points, scale) = (0, 0);
            for (; !_rest.IsEmpty && Power(_rest[0]) == 0; _rest = _rest[1..])
            {
                if (IsPoint(_rest[0])) points++;
                if (Digit(_rest[0]) is var digit && digit < 0) continue;
                digits.Append((char)('0' + digit));
                scale += points;
            }

            IsMalformed |= points > 1 || (points == 1 && digits.Length == 0);
            return IsMalformed || digits.Length == 0 ? null : new Value(BigInteger.Parse(digits.ToString(), CultureInfo.InvariantCulture), scale);
        }
    }
}
