using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace CommunityAtlas.Core.Diagnostics;

/// <summary>A user's mistake, or a fact they should know, with its place.</summary>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    SourceLocation Location,
    ImmutableArray<string> Arguments,
    DiagnosticSeverity Severity)
{
    private const int LongestArgument = 120;

    /// <summary>The descriptor's id, such as <c>AT3004</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>What is wrong, in one sentence.</summary>
    public string Message(DiagnosticLanguage language) => Fill(Descriptor.Message.For(language), language);

    /// <summary>What to do, in one sentence.</summary>
    public string Hint(DiagnosticLanguage language) => Fill(Descriptor.Hint.For(language), language);

    /// <inheritdoc/>
    public bool Equals(Diagnostic? other) =>
        other is not null && Id == other.Id && Location == other.Location && Severity == other.Severity
        && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Location, Severity, Arguments.Length);

    private string Fill(string template, DiagnosticLanguage language)
    {
        var arguments = new object[Arguments.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = ListArgument.IsList(Arguments[i]) ? ListArgument.Show(Arguments[i], language, Visible) : Visible(Arguments[i]);
        return string.Format(CultureInfo.InvariantCulture, template, arguments);
    }

    // Values come from strangers: a control or direction character in a message could rewrite a terminal or a log line.
    private static string Visible(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            if (text.Length >= LongestArgument)
            {
                text.Append('…');
                break;
            }

            var category = Rune.GetUnicodeCategory(rune);
            var hidden = category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.Surrogate;
            if (hidden) text.Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
            else text.Append(rune.ToString());
        }

        return text.ToString();
    }
}
