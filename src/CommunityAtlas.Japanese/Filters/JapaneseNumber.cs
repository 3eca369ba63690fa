using System.Globalization;
using System.Numerics;

namespace CommunityAtlas.Japanese.Filters;

/// <summary>Reads numbers as they are written in Japanese, as Lucene's later <c>JapaneseNumberFilter</c> describes them: 三千二百, 10万, ３．２千, 〇一二.</summary>
public static class JapaneseNumber
{
    private const string Digits = "〇一二三四五六七八九";
    private const int MostDigits = 64;

    /// <summary>The number in plain digits (三千二百 is 3200, 1.5万 is 15000), or null when the text is not one number.</summary>
    public static string? Normalize(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MostDigits) return null;
        var reader = new Reader(text);
        var total = Value.Zero;
        var lastUnit = int.MaxValue;
        while (!reader.IsAtEnd)
        {
            // A part below 10,000, then 万, 億 … in falling order.
            if (!reader.TryMedium(out var part)) part = null;
            var unit = reader.LargeUnit();
            if (part is null && unit == 0) return null;
            if (unit >= lastUnit) return null;
            total = total.Plus((part ?? Value.One).Times(unit));
            lastUnit = unit;
            if (unit == 0) break;
        }

        return reader.IsAtEnd ? total.ToString() : null;
    }

    /// <summary>A decimal number: mantissa · 10^−scale.</summary>
    private readonly record struct Value(BigInteger Mantissa, int Scale)
    {
        public static Value Zero => new(BigInteger.Zero, 0);

        public static Value One => new(BigInteger.One, 0);

        public Value Times(int power) => power <= Scale ? this with { Scale = Scale - power } : new(Mantissa * BigInteger.Pow(10, power - Scale), 0);

        public Value Plus(Value other)
        {
            var scale = Math.Max(Scale, other.Scale);
            return new((Mantissa * BigInteger.Pow(10, scale - Scale)) + (other.Mantissa * BigInteger.Pow(10, scale - other.Scale)), scale);
        }

        public override string ToString()
        {
            var digits = Mantissa.ToString(CultureInfo.InvariantCulture);
            if (Scale == 0) return digits;
            digits = digits.PadLeft(Scale + 1, '0');
            return (digits[..^Scale] + "." + digits[^Scale..]).TrimEnd('0').TrimEnd('.');
        }
    }

    private ref struct Reader(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;

        public readonly bool IsAtEnd => _rest.IsEmpty;

        /// <summary>Exponent of 万, 億, 兆, 京, 垓, taken; else 0.</summary>
        public int LargeUnit()
        {
            var exponent = IsAtEnd ? 0 : _rest[0] switch { '万' or '萬' => 4, '億' => 8, '兆' => 12, '京' => 16, '垓' => 20, _ => 0 };
            if (exponent > 0) _rest = _rest[1..];
            return exponent;
        }

        /// <summary>A number of digits and 千, 百, 十 in falling order.</summary>
        public bool TryMedium(out Value? value)
        {
            value = null;
            var last = int.MaxValue;
            while (!IsAtEnd)
            {
                var before = _rest;
                var digits = Basic();
                var unit = IsAtEnd ? 0 : _rest[0] switch { '十' or '拾' => 1, '百' => 2, '千' => 3, _ => 0 };
                if ((digits is null && unit == 0) || unit >= last)
                {
                    _rest = before;
                    break;
                }

                if (unit > 0) _rest = _rest[1..];
                value = (value ?? Value.Zero).Plus((digits ?? Value.One).Times(unit));
                last = unit;
                if (unit == 0) break;
            }

            return value is not null;
        }

        // Digits of any width and kanji digits, with commas between threes and at most one point.
        private Value? Basic()
        {
            var (mantissa, scale, count, hasPoint) = (BigInteger.Zero, 0, 0, false);
            while (!IsAtEnd)
            {
                var digit = Digit(_rest[0]);
                if (digit >= 0)
                {
                    mantissa = (mantissa * 10) + digit;
                    count++;
                    if (hasPoint) scale++;
                }
                else if (count > 0 && !hasPoint && _rest.Length > 1 && Digit(_rest[1]) >= 0 && (_rest[0] is '.' or '．'))
                {
                    hasPoint = true;
                }
                else if (count == 0 || hasPoint || !(_rest[0] is ',' or '，') || !IsGroup(_rest[1..]))
                {
                    break;
                }

                _rest = _rest[1..];
            }

            return count == 0 ? null : new Value(mantissa, scale);
        }

        // Exactly three digits behind a comma.
        private static bool IsGroup(ReadOnlySpan<char> rest)
        {
            var digits = 0;
            while (digits < rest.Length && Digit(rest[digits]) >= 0) digits++;
            return digits == 3;
        }

        private static int Digit(char c) => c switch
        {
            >= '0' and <= '9' => c - '0',
            >= '０' and <= '９' => c - '０',
            '零' => 0,
            _ => Digits.IndexOf(c, StringComparison.Ordinal),
        };
    }
}
