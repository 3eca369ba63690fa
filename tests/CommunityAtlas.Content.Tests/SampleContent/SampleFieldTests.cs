using CommunityAtlas.Content.Entries;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Core.Documents;

namespace CommunityAtlas.Content.Tests.SampleContent;

/// <summary>A volunteer learns the format by copying: every key of the model stands in some file, in code and sometimes in Japanese.</summary>
public sealed class SampleFieldTests
{
    // The import alone writes `imported`; any mobile number could be somebody's, so the sample shows none; a fax needs no label here.
    private static readonly string[] Absent = ["imported", "contact.phone.phone_kind", "contact.phone.consent_on", "contact.fax.number", "contact.fax.label", "contact.fax.phone_kind", "contact.fax.consent_on"];

    [Fact]
    public void Every_key_of_the_entry_model_is_written_somewhere()
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, fields) in SampleCity.Written()) Collect(fields, EntryFields.All, "", written);
        var known = new HashSet<string>(StringComparer.Ordinal);
        List(EntryFields.All, "", known);
        Assert.Equal(Absent.Order(StringComparer.Ordinal), known.Except(written).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Some_files_are_written_with_japanese_keys()
    {
        var japanese = SampleCity.Written().Where(f => f.Fields.Pairs.Any(p => p.Key.Value == "名称")).Select(f => f.Path).ToArray();
        Assert.True(japanese.Length >= 2);
        Assert.All(japanese, path => Assert.Contains(SampleCity.Catalogue.Entries, e => e.SourcePath == path));
    }

    // Notes beside a yes or no are written everywhere; one path for each answer would say nothing more.
    private static bool IsNotedAnswer(FieldSet keys) => keys.Fields.Length == 2 && keys.Find("value") is not null && keys.Find("note") is not null;

    private static void List(FieldSet fields, string prefix, HashSet<string> paths)
    {
        foreach (var field in fields.Fields)
        {
            var path = prefix + field.Code;
            paths.Add(path);
            if (field.Code != "imported" && field.Type.Keys is { } keys && !IsNotedAnswer(keys)) List(keys, path + ".", paths);
        }
    }

    private static void Collect(DocumentNode node, FieldSet fields, string prefix, HashSet<string> paths)
    {
        if (node is SequenceNode list)
        {
            foreach (var item in list.Items) Collect(item, fields, prefix, paths);
            return;
        }

        if (node is not MappingNode mapping) return;
        foreach (var pair in mapping.Pairs)
        {
            if (fields.Find(pair.Key.Value) is not { } field)
            {
                // A language of i18n: what lies under it has the keys of a translation.
                if (pair.Value is MappingNode) Collect(pair.Value, fields, prefix, paths);
                continue;
            }

            paths.Add(prefix + field.Code);
            if (field.Type.Keys is { } keys) Collect(pair.Value, keys, prefix + field.Code + ".", paths);
        }
    }
}
