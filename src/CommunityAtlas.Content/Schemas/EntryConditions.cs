using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Entries;
using F = CommunityAtlas.Content.Entries.EntryFields;

namespace CommunityAtlas.Content.Schemas;

/// <summary>What one field demands of another, as far as a schema can say it. The readers say the same in code; a test holds both to the specs.</summary>
internal static class EntryConditions
{
    // Eleven digits from 060, 070, 080 or 090; the fourth digit keeps the free 0800 numbers out.
    private const string Mobile = "^[^0-9０-９]*[0０][^0-9０-９]*[6-9６-９][^0-9０-９]*[0０][^0-9０-９]*[1-9１-９]";

    /// <summary>The whole entry: dates or words about them, a way to make contact, a source, a day for a status.</summary>
    public static JsonArray Entry()
    {
        var channel = SchemaParts.WrittenAs(F.Contact, SchemaParts.AnyOf(F.ContactParts.Channels.Select(SchemaParts.Written)));
        var note = SchemaParts.WrittenAs(F.Contact, SchemaParts.Written(F.ContactParts.Note));
        return
        [
            SchemaParts.AnyOf([SchemaParts.WrittenAs(F.Schedule, NotEmpty()), SchemaParts.Written(F.ScheduleNote)]),
            SchemaParts.AnyOf([channel, All(note, SchemaParts.Written(F.Imported))]),
            SchemaParts.WrittenAs(F.Sources, NotEmpty()),
            If(SchemaParts.WrittenAs(F.Status, Spellings(EntryCodes.Statuses, s => s != EntryStatus.Active)), SchemaParts.Written(F.StatusOn)),
        ];
    }

    /// <summary>place: no location unless it is public; both coordinates or none.</summary>
    public static JsonArray Place() =>
    [
        If(
            SchemaParts.WrittenAs(F.PlaceParts.Disclosure, Spellings(EntryCodes.Disclosures, d => d != Disclosure.Public)),
            Not(SchemaParts.AnyOf(F.PlaceParts.Secret.Select(SchemaParts.Written)))),
        SchemaParts.AnyOf(
        [
            All(SchemaParts.Written(F.PlaceParts.Lat), SchemaParts.Written(F.PlaceParts.Lng)),
            Not(SchemaParts.AnyOf([SchemaParts.Written(F.PlaceParts.Lat), SchemaParts.Written(F.PlaceParts.Lng)])),
        ]),
    ];

    /// <summary>A telephone: a mobile one with its kind and the day of the consent.</summary>
    public static JsonArray Phone() =>
    [
        If(
            SchemaParts.WrittenAs(F.PhoneParts.Number, new JsonObject { ["type"] = "string", ["pattern"] = Mobile }),
            All(SchemaParts.Written(F.PhoneParts.PhoneKind), SchemaParts.Written(F.PhoneParts.ConsentOn))),
    ];

    /// <summary>An item of a schedule: when, or single dates.</summary>
    public static JsonArray ScheduleItem() => [SchemaParts.AnyOf([SchemaParts.Written(F.ScheduleParts.When), SchemaParts.Written(F.ScheduleParts.Only)])];

    /// <summary>peer: a bare yes to certified staff proves nothing.</summary>
    public static JsonArray Peer() => [Not(SchemaParts.WrittenAs(F.PeerParts.CertifiedStaff, Spelling("yes")))];

    /// <summary>Certified staff: who certifies, and where that can be read.</summary>
    public static JsonArray Certified() =>
        [If(SchemaParts.WrittenAs(F.CertifiedParts.Value, Spelling("yes")), All(SchemaParts.Written(F.CertifiedParts.Issuer), SchemaParts.Written(F.CertifiedParts.Url)))];

    /// <summary>An accreditation with its proof.</summary>
    public static JsonArray Accreditation() => [SchemaParts.Written(F.AccreditationParts.Issuer), SchemaParts.Written(F.AccreditationParts.Url)];

    /// <summary>A claim with its evidence.</summary>
    public static JsonArray Objectivity() =>
        [If(SchemaParts.WrittenAs(F.ObjectivityParts.Claims, Spellings(EntryCodes.Claims, "stated")), SchemaParts.Written(F.ObjectivityParts.EvidenceUrl))];

    /// <summary>A check: only open data may lack its day.</summary>
    public static JsonArray Verified() =>
        [If(SchemaParts.WrittenAs(F.VerifiedParts.Date, SchemaParts.Choice(Entries.Types.CheckDayType.Unknown)), SchemaParts.WrittenAs(F.VerifiedParts.How, Spellings(EntryCodes.VerificationMethods, "open_data")))];

    /// <summary>A source with consent or an address.</summary>
    public static JsonArray Source() => [SchemaParts.AnyOf([SchemaParts.Written(F.SourceParts.Permission), SchemaParts.Written(F.SourceParts.Url)])];

    private static JsonObject If(JsonObject condition, JsonObject consequence) => new() { ["if"] = condition, ["then"] = consequence };

    private static JsonObject All(params JsonObject[] schemas) => new() { ["allOf"] = new JsonArray([.. schemas]) };

    private static JsonObject Not(JsonObject schema) => new() { ["not"] = schema };

    private static JsonObject NotEmpty() => new() { ["not"] = new JsonObject { ["type"] = "array", ["maxItems"] = 0 } };

    private static JsonObject Spellings<T>(ImmutableArray<Code<T>> codes, Func<T, bool> which)
        where T : struct, Enum => Enumeration(CodeIndex.Of([.. codes.Where(c => which(c.Meaning)).Select(c => c.Written)]));

    private static JsonObject Spellings(ImmutableArray<Code> codes, string code) => Enumeration(CodeIndex.Of([.. codes.Where(c => c.Value == code)]));

    private static JsonObject Spelling(string answer) => Enumeration(new CodeIndex(Entries.Types.AnswerWordType.Words.Codes.Where(c => c.Value == answer)));

    private static JsonObject Enumeration(CodeIndex codes) => new()
    {
        ["enum"] = new JsonArray([.. codes.Codes.SelectMany(c => c.Aliases.Prepend(c.Label).Prepend(c.Value)).Distinct(StringComparer.Ordinal).Select(s => (JsonNode)s)]),
    };
}
