using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Entries.Types;

/// <summary>Plain text of one line, or of several; never rewritten.</summary>
/// <param name="longest">In characters (code points), as JSON Schema counts.</param>
internal sealed class TextType(int longest, bool multiline = false) : FieldType<string>
{
    /// <summary>What the text may not contain, each with its own explanation.</summary>
    public ImmutableArray<RefusedPattern> Refuses { get; init; } = [];

    public override Localized Limits => new($"up to {longest} characters", $"{longest}文字まで");

    internal override JsonObject Schema(SchemaLists lists)
    {
        var text = new JsonObject
        {
            ["type"] = SchemaParts.Scalar(),
            ["maxLength"] = longest,
            ["pattern"] = multiline ? SchemaParts.SafeText : SchemaParts.SafeLine,
        };
        if (!Refuses.IsEmpty) text["not"] = SchemaParts.AnyOf(Refuses.Select(r => new JsonObject { ["type"] = "string", ["pattern"] = r.Pattern }));
        return text;
    }

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (!written.TryText(out var text, multiline)) return false;
        value = text;
        var length = value.EnumerateRunes().Count();
        if (length > longest)
        {
            written.Report(
                EntryTextDiagnostics.TooLong,
                written.Key,
                length.ToString(CultureInfo.InvariantCulture),
                longest.ToString(CultureInfo.InvariantCulture),
                (length - longest).ToString(CultureInfo.InvariantCulture));
            return false;
        }

        var accepted = true;
        foreach (var refused in Refuses)
        {
            if (refused.Match(value) is not { } match) continue;
            written.ReportAt(refused.Descriptor, match.Index, match.Length, match.Value, written.Key);
            accepted = false;
        }

        return accepted;
    }
}

/// <summary>Something a text may not contain.</summary>
/// <param name="Descriptor">Explains it; arguments are what was found and the key.</param>
/// <param name="Pattern">A pattern that .NET and ECMAScript (with the u flag) read alike.</param>
internal sealed record RefusedPattern(DiagnosticDescriptor Descriptor, string Pattern)
{
    private readonly Regex _regex = new(Pattern, RegexOptions.CultureInvariant);

    /// <summary>Where it is found, or null.</summary>
    public Match? Match(string text) => _regex.Match(text) is { Success: true } match ? match : null;
}
