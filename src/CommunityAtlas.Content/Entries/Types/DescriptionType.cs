using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Markdown;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Content.Entries.Types;

/// <summary>The body of an entry, written as a field: Markdown.</summary>
internal sealed class DescriptionType : FieldType<Description>
{
    private const int Longest = 4000;

    public override Localized Limits => new($"Markdown, up to {Longest} characters", $"{Longest}文字まで");

    internal override JsonObject Schema(SchemaLists lists) => new()
    {
        ["type"] = SchemaParts.Scalar(),
        ["maxLength"] = Longest + 1,
        ["pattern"] = SchemaParts.SafeText,
    };

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out Description value)
    {
        value = null;
        if (!written.TryText(out _, multiline: true)) return false;
        value = MarkdownReader.Read(((ScalarNode)written.Node).Text, written.Location, written.Reading.Diagnostics, MarkdownRules.Entry with { InternationalHosts = written.Reading.References.Site.AllowedInternationalHosts });
        return value is not null;
    }
}
