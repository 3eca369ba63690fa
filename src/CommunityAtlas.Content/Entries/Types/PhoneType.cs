using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Entries.Types;

/// <summary>A telephone number as it is dialled in Japan.</summary>
/// <param name="takesMobile">Whether mobile numbers pass; then the caller must see to the consent.</param>
internal sealed class PhoneNumberType(bool takesMobile) : FieldType<JapanesePhone>
{
    private const string Shape = "^[-0-9０-９ 　()（）.．‐‑‒–—―−－ーｰ─━～〜﹣⁃]{9,40}$";

    public override Localized Limits => new("a telephone number", "電話番号");

    internal override JsonObject Schema(SchemaLists lists)
    {
        var text = SchemaParts.Pattern(Shape);
        if (!takesMobile) text["not"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[^0-9０-９]*[0０][^0-9０-９]*[6-9６-９][^0-9０-９]*[0０][^0-9０-９]*[1-9１-９]" };
        return text;
    }

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out JapanesePhone value)
    {
        value = null;
        if (!written.TryText(out var text)) return false;
        var reading = JapanesePhone.Parse(text);
        if (reading.Phone is { } phone)
        {
            if (phone.IsMobile && !takesMobile)
            {
                written.Report(ContactDiagnostics.MobileWithoutConsent, text);
                return false;
            }

            value = phone;
            return true;
        }

        written.Report(ContactDiagnostics.Of(reading.Refusal), text, written.Key);
        return false;
    }
}
