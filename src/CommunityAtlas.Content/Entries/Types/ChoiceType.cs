using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Entries.Types;

/// <summary>One code of a list; code, label and aliases may be written.</summary>
/// <param name="list">The list, among those of the site.</param>
internal sealed class ChoiceType(Func<SiteLists, CodeIndex> list) : FieldType<string>
{
    /// <summary>A code of a closed list.</summary>
    public ChoiceType(CodeIndex list)
        : this(_ => list)
    {
    }

    public override Localized Limits => new("one of the list", "一覧から一つ");

    internal override JsonObject Schema(SchemaLists lists) => lists.Site is { } site
        ? SchemaParts.Choice(list(site))
        // Without the site's lists only the closed ones are known; they do not look at their argument.
        : list(SiteLists.Unread) is { Codes.IsEmpty: false } closed ? SchemaParts.Choice(closed) : SchemaParts.Line();

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (!written.TryText(out var text)) return false;
        var index = list(written.References.Lists);
        if (index.Find(text) is { } code)
        {
            value = code.Value;
            return true;
        }

        if (!index.IsComplete) return false;
        if (index.Nearest(text) is { } nearest) written.Report(ValueDiagnostics.UnknownChoice, text, written.Key, nearest.Title);
        else written.Report(ValueDiagnostics.StrangeChoice, text, written.Key, index.Titles);
        return false;
    }
}
