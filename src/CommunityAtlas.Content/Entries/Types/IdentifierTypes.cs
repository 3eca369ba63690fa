using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Entries.Types;

/// <summary>The id of an entry: the name of its file.</summary>
internal sealed class SlugType : FieldType<string>
{
    private const string Shape = "^[a-z0-9]+(?:-[a-z0-9]+){0,7}$";

    public override Localized Limits => new("lower-case letters, digits and hyphens, up to 64 characters", "小文字の英字・数字・ハイフン（64文字まで）");

    internal override JsonObject Schema(SchemaLists lists)
    {
        var text = SchemaParts.Pattern(Shape);
        text["maxLength"] = Slug.LongestLength;
        return text;
    }

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (!written.TryText(out var text)) return false;
        if (!IsWellFormed(text))
        {
            written.Report(ValueDiagnostics.NotASlug, text, written.Key);
            return false;
        }

        value = text;
        return true;
    }

    /// <summary>Whether a text has the shape of an id. Names of the site itself have it too; no file can have them.</summary>
    public static bool IsWellFormed(string text) => Slug.Check(text) is not (SlugProblem.Shape or SlugProblem.TooLong);
}

/// <summary>A text of a fixed shape that only a program writes or that a licence list gives.</summary>
internal sealed class TokenType(string pattern, Localized limits, DiagnosticDescriptor? refusal) : FieldType<string>
{
    private readonly RefusedPattern _shape = new(refusal ?? ValueDiagnostics.NotAToken, pattern);

    public override Localized Limits => limits;

    internal override JsonObject Schema(SchemaLists lists) => SchemaParts.Pattern(pattern);

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (!written.TryText(out var text)) return false;
        if (_shape.Match(text) is null)
        {
            written.Report(_shape.Descriptor, text, written.Key);
            return false;
        }

        value = text;
        return true;
    }
}

/// <summary>法人番号: thirteen digits, the first of which checks the others.</summary>
internal sealed class CorporateNumberType : FieldType<string>
{
    public override Localized Limits => new("13 digits", "数字13けた");

    internal override JsonObject Schema(SchemaLists lists) => SchemaParts.AnyOf(
    [
        SchemaParts.Pattern("^\\s*[1-9１-９][0-9０-９]{12}\\s*$"),
        new JsonObject { ["type"] = "integer", ["minimum"] = 1000000000000, ["maximum"] = 9999999999999 },
    ]);

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (!written.TryText(out var text)) return false;
        if (CorporateNumber.TryParse(text, out value)) return true;
        written.Report(ValueDiagnostics.NotACorporateNumber, text);
        return false;
    }
}

/// <summary>A language: a BCP 47 tag, or the Japanese name of a language often asked for.</summary>
internal sealed class LanguageType : FieldType<string>
{
    private const string Shape = "^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-x(?:-[A-Za-z0-9]{1,8})+)?$";

    private static readonly CodeIndex Known = CodeIndex.Of(EntryCodes.Languages);

    public override Localized Limits => new("a language tag such as en, or its Japanese name", "ことばの記号（例：en）か、その日本語名（例：英語）");

    /// <summary>The tag in its usual case, or null.</summary>
    public static string? TagOf(string written) =>
        Known.Find(written)?.Value ?? (LanguageTag.TryNormalise(written, out var tag) ? tag : null);

    internal override JsonObject Schema(SchemaLists lists) => SchemaParts.AnyOf([SchemaParts.Choice(Known), SchemaParts.Pattern(Shape)]);

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (!written.TryText(out var text)) return false;
        value = TagOf(text);
        if (value is null) written.Report(ValueDiagnostics.NotALanguage, text, written.Key);
        return value is not null;
    }
}

/// <summary>Who runs it, in one text: the key of an organisation of organizations.yml, or a name.</summary>
internal sealed class OrganizationTextType(int longest) : FieldType<Organization>
{
    private readonly TextType _name = new(longest) { Refuses = [TextPatterns.Placeholder, TextPatterns.Url] };

    public override Localized Limits => _name.Limits;

    internal override JsonObject Schema(SchemaLists lists) => _name.Schema(lists);

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out Organization value)
    {
        value = null;
        if (!_name.TryRead(written, out var text)) return false;
        value = written.References.FindOrganization(text);
        if (value is not null) return true;
        if (LooksLikeKey(text))
        {
            var keys = written.References.OrganizationKeys.ToArray();
            if (NearestName.Find(text, keys) is { } nearest) written.Report(OrganizationDiagnostics.UnknownKey, text, nearest);
            else written.Report(OrganizationDiagnostics.StrangeKey, text);
            return false;
        }

        value = new Organization { Name = text };
        return true;
    }

    // A name that is all small letters with a hyphen is a key that nobody has declared; any other text is a name.
    private static bool LooksLikeKey(string text) => text.Contains('-', StringComparison.Ordinal) && SlugType.IsWellFormed(text);
}
