using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Entries.Types;

/// <summary>A whole number, full-width digits allowed, with its unit behind it if one likes.</summary>
internal sealed class WholeNumberType(int smallest, int largest, string? unit = null) : FieldType<int>
{
    private const int MostDigits = 9;

    public override Localized Limits => new($"a whole number, {smallest}–{largest}", $"{smallest}〜{largest}の整数");

    internal override JsonObject Schema(SchemaLists lists) => SchemaParts.AnyOf(
    [
        new JsonObject { ["type"] = "integer", ["minimum"] = smallest, ["maximum"] = largest },
        SchemaParts.Pattern(unit is null ? "^\\s*[0-9０-９]{1,9}\\s*$" : $"^\\s*[0-9０-９]{{1,9}} ?(?:{unit})?\\s*$"),
    ]);

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out int value)
    {
        value = 0;
        if (!written.TryText(out var text)) return false;
        var digits = AsciiDigits.Fold(text);
        if (unit is not null && digits.EndsWith(unit, StringComparison.Ordinal)) digits = digits[..^unit.Length].TrimEnd(' ');
        var isNumber = digits.Length is > 0 and <= MostDigits && digits.All(char.IsAsciiDigit);
        if (isNumber) value = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (isNumber && value >= smallest && value <= largest) return true;
        written.Report(
            ValueDiagnostics.NotAWholeNumber,
            text,
            written.Key,
            smallest.ToString(CultureInfo.InvariantCulture),
            largest.ToString(CultureInfo.InvariantCulture));
        return false;
    }
}

/// <summary>Digits, whether full-width or not.</summary>
internal static class AsciiDigits
{
    /// <summary>The digits alone.</summary>
    public static string In(string text) => string.Concat(Fold(text).Where(char.IsAsciiDigit));

    /// <summary>The text with full-width digits made ASCII.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < source.Length; i++) span[i] = source[i] is >= '０' and <= '９' ? (char)(source[i] - '０' + '0') : source[i];
    });
}

/// <summary>Degrees of latitude or longitude. Any number is read; whether it lies in Japan is for the pair to say.</summary>
internal sealed class DegreesType : FieldType<double>
{
    private readonly double _smallest;
    private readonly double _largest;

    // The whole degrees of the range, for a schema that sees the number as text.
    private readonly string _wholeDegrees;

    private DegreesType(double smallest, double largest, string wholeDegrees)
    {
        _wholeDegrees = wholeDegrees;
        _smallest = smallest;
        _largest = largest;
    }

    /// <summary>Latitudes of Japan.</summary>
    public static DegreesType Latitude { get; } = new(20, 46, "[23][0-9]|4[0-6]");

    /// <summary>Longitudes of Japan.</summary>
    public static DegreesType Longitude { get; } = new(122, 154, "12[2-9]|1[34][0-9]|15[0-4]");

    public override Localized Limits => new($"degrees, {Smallest}–{Largest}", $"{Smallest}〜{Largest}度");

    public string Smallest => _smallest.ToString(CultureInfo.InvariantCulture);

    public string Largest => _largest.ToString(CultureInfo.InvariantCulture);

    public bool Contains(double degrees) => degrees >= _smallest && degrees <= _largest;

    internal override JsonObject Schema(SchemaLists lists) => SchemaParts.AnyOf(
    [
        new JsonObject { ["type"] = "number", ["minimum"] = _smallest, ["maximum"] = _largest },
        SchemaParts.Pattern($"^\\s*(?:{_wholeDegrees})(?:\\.[0-9]{{1,15}})?\\s*$"),
    ]);

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out double value)
    {
        value = 0;
        if (!written.TryText(out var text)) return false;
        const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (double.TryParse(AsciiDigits.Fold(text), Plain, CultureInfo.InvariantCulture, out value) && double.IsFinite(value)) return true;
        written.Report(PlaceDiagnostics.NotDegrees, text, written.Key);
        return false;
    }
}
