using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Entries.Types;

/// <summary>An https address that may be linked.</summary>
internal sealed class UrlType : FieldType<string>
{
    public override Localized Limits => new("an address that starts with https://", "https:// で始まるアドレス");

    internal override JsonObject Schema(SchemaLists lists) => SchemaParts.Reference(SchemaLists.UrlDefinition);

    /// <summary>What the reference stands for.</summary>
    public static JsonObject Define() => new()
    {
        ["type"] = SchemaParts.TypeOrNull("string"),
        ["maxLength"] = 500,
        ["pattern"] = "^\\s*(?:[Hh][Tt][Tt][Pp][Ss]://[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+(?::443)?(?:[/?#][^\\s\\\\]*)?)?\\s*$",
    };

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (!written.TryText(out var text)) return false;
        var hosts = written.References.Site.AllowedInternationalHosts;
        if (SafeUrl.TryNormalise(text, out var url, hosts))
        {
            value = url.Url;
            return true;
        }

        written.Report(UrlDiagnostics.Of(SafeUrl.Check(text, hosts)), text);
        return false;
    }
}

/// <summary>A mailbox.</summary>
internal sealed class EmailType : FieldType<string>
{
    private const string Shape = "^\\s*[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+\\s*$";

    public override Localized Limits => new("a mail address", "メールアドレス");

    internal override JsonObject Schema(SchemaLists lists) => SchemaParts.Pattern(Shape);

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (!written.TryText(out var text)) return false;
        if (EmailAddress.TryParse(text, out var address))
        {
            value = address!.Address;
            return true;
        }

        written.Report(ContactDiagnostics.Email, text, written.Key);
        return false;
    }
}

/// <summary>A postal code, printed 000-0000.</summary>
internal sealed class PostalCodeType : FieldType<string>
{
    public override Localized Limits => new("seven digits", "数字7けた");

    internal override JsonObject Schema(SchemaLists lists) => SchemaParts.AnyOf(
    [
        SchemaParts.Pattern("^\\s*〒?\\s*[0-9０-９]{3}[-‐‑–—―−－ーｰ]?[0-9０-９]{4}\\s*$"),
        // Without a hyphen other YAML tools take the code for a number and drop its zeros.
        new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = 9999999 },
    ]);

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (!written.TryText(out var text)) return false;
        if (PostalCode.TryParse(text, out value)) return true;
        written.Report(PlaceDiagnostics.PostalCode, text);
        return false;
    }
}
