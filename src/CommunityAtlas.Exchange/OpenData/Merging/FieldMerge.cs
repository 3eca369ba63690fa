using System.Collections.Immutable;
using CommunityAtlas.Exchange.OpenData.Rows;

namespace CommunityAtlas.Exchange.OpenData.Merging;

/// <summary>Three-way merge of an entry file, field by field: base is what the last import wrote, mine the file, theirs the new row.</summary>
public static class FieldMerge
{
    /// <summary>Takes theirs where nobody touched the field, keeps mine where somebody did.</summary>
    /// <param name="mine">The file as text.</param>
    /// <param name="lastWritten">Field to the fingerprint of what the last import wrote.</param>
    /// <param name="theirs">The fields of the new row.</param>
    public static MergedEntry Merge(string mine, ImmutableSortedDictionary<string, string> lastWritten, ImmutableArray<DraftField> theirs)
    {
        var file = EntryFileText.Cut(mine);
        var fields = file.Fields;
        var written = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var kept = ImmutableArray.CreateBuilder<string>();
        var isChanged = false;
        var tail = file.Tail;
        foreach (var key in theirs.Select(f => f.Key).Union(lastWritten.Keys, StringComparer.Ordinal))
        {
            var here = fields.FirstOrDefault(f => f.Key == key);
            var their = theirs.FirstOrDefault(f => f.Key == key)?.Body;
            var last = lastWritten.GetValueOrDefault(key);
            if (here?.Body == their)
            {
                if (their is not null) written[key] = FieldHash.Of(their);
            }
            else if ((here is null ? null : FieldHash.Of(here.Body)) != last)
            {
                // Somebody changed, added or removed this field since; their work stays and the difference is told.
                if (their is null || FieldHash.Of(their) != last || here is not null) kept.Add(key);
                if (last is not null) written[key] = last;
            }
            else
            {
                isChanged = true;
                if (their is null)
                {
                    // The comment above a field that goes stays in the file.
                    (fields, tail) = Remove(fields, here!, tail);
                }
                else
                {
                    fields = here is null ? Insert(fields, new FieldText(key, "", their)) : fields.Replace(here, here with { Body = their });
                    written[key] = FieldHash.Of(their);
                }
            }
        }

        return new MergedEntry(isChanged ? (file with { Fields = fields, Tail = tail }).Join() : mine, isChanged, written.ToImmutable(), kept.ToImmutable());
    }

    private static (ImmutableArray<FieldText> Fields, string Tail) Remove(ImmutableArray<FieldText> fields, FieldText field, string tail)
    {
        var index = fields.IndexOf(field);
        var rest = fields.RemoveAt(index);
        if (field.Lead.Length == 0) return (rest, tail);
        return index < rest.Length
            ? (rest.SetItem(index, rest[index] with { Lead = field.Lead + rest[index].Lead }), tail)
            : (rest, field.Lead + tail);
    }

    private static ImmutableArray<FieldText> Insert(ImmutableArray<FieldText> fields, FieldText field)
    {
        var rank = DraftFields.Order.IndexOf(field.Key);
        var at = 0;
        for (var i = 0; i < fields.Length; i++)
        {
            var other = DraftFields.Order.IndexOf(fields[i].Key);
            if (other >= 0 && other < rank) at = i + 1;
        }

        return fields.Insert(at, field);
    }
}

/// <summary>What a merge gives.</summary>
/// <param name="Text">The file; the very text it was when nothing changed.</param>
/// <param name="Written">Fingerprints for the lock file.</param>
/// <param name="Kept">Fields that a person changed and that differ from the new row.</param>
public sealed record MergedEntry(string Text, bool IsChanged, ImmutableSortedDictionary<string, string> Written, ImmutableArray<string> Kept);
