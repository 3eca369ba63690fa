using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Content.Validation;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Content.Changes;

/// <summary>Compares the entries of today with those of an earlier version. New entries and deleted ones are nobody's surprise and not reported.</summary>
public static class EntryChanges
{
    /// <summary>What has to be known about the change, with places in the present files.</summary>
    /// <param name="earlier">The content before.</param>
    /// <param name="present">The content now; what is wrong with it is reported by <see cref="CatalogueBuilder"/>.</param>
    /// <param name="whole">The place of what concerns no file of today alone.</param>
    public static ImmutableArray<Diagnostic> Find(EarlierContent earlier, ContentFolder present, SourceLocation whole)
    {
        var bag = new DiagnosticBag();
        var before = EntryFiles.Of(earlier.Folder);
        var outlines = before.Select(file => (file.Path, Outline: EntryOutline.Read(file))).ToArray();
        var read = outlines.Select(o => o.Outline).OfType<EntryOutline>().ToArray();
        var now = EntryFiles.Of(present).Select(EntryOutline.Read).OfType<EntryOutline>().ToArray();

        var pairs = Pair(read, now);
        foreach (var (was, entry) in pairs) Compare(was, entry, bag);

        string[] unread = [.. earlier.Unread, .. outlines.Where(o => o.Outline is null).Select(o => o.Path)];
        ReportUnread(unread, now.Except(pairs.Select(p => p.Present)), whole, bag);
        if (before.IsEmpty && unread.Length == 0) bag.Add(ChangeDiagnostics.NothingEarlier, whole);
        return bag.ToSorted();
    }

    /// <summary>Whether a finding asks for somebody other than the author of the change.</summary>
    public static bool NeedsSecondPerson(Diagnostic diagnostic) => ChangeDiagnostics.ForSecondPerson.Contains(diagnostic.Id);

    // The same id; else an id it once had, the newest first; else the only new entry with the name of the only one that is gone,
    // for whoever renames a file seldom thinks of former_ids.
    private static ImmutableArray<(EntryOutline Earlier, EntryOutline Present)> Pair(EntryOutline[] before, EntryOutline[] now)
    {
        var byId = before.GroupBy(e => e.Slug, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
        var pairs = new List<(EntryOutline, EntryOutline)>();
        var unknown = new List<EntryOutline>();
        var claimed = new HashSet<EntryOutline>();
        foreach (var entry in now)
        {
            var id = entry.FormerIds.Reverse().Prepend(entry.Slug).FirstOrDefault(byId.ContainsKey);
            if (id is null)
            {
                unknown.Add(entry);
                continue;
            }

            claimed.Add(byId[id]);
            pairs.Add((byId[id], entry));
        }

        var gone = before.Where(e => !claimed.Contains(e)).ToLookup(e => e.Name, StringComparer.Ordinal);
        foreach (var sameName in unknown.Where(e => e.Name is not null).GroupBy(e => e.Name, StringComparer.Ordinal))
        {
            if (sameName.Count() == 1 && gone[sameName.Key].Count() == 1) pairs.Add((gone[sameName.Key].Single(), sameName.Single()));
        }

        return [.. pairs];
    }

    private static void Compare(EntryOutline was, EntryOutline entry, DiagnosticBag bag)
    {
        var isHidden = ComparePlaces(was, entry, bag);
        var before = was.Contacts.ToLookup(w => w.Field, StringComparer.Ordinal);
        var now = entry.Contacts.ToLookup(w => w.Field, StringComparer.Ordinal);
        foreach (var field in before.Select(f => f.Key).Union(now.Select(f => f.Key), StringComparer.Ordinal))
        {
            var gone = before[field].ExceptBy(now[field].Select(w => w.Key), w => w.Key, StringComparer.Ordinal).ToArray();
            var come = now[field].ExceptBy(before[field].Select(w => w.Key), w => w.Key, StringComparer.Ordinal).ToArray();

            // Who hides a place may change the number for the same reason; the old one is not said again then.
            var old = isHidden ? ContactWay.Unsaid : ListArgument.Of(gone.Select(w => w.Remembered));
            var present = ListArgument.Of(come.Select(w => w.Shown));
            if (gone.Length > 0 && come.Length > 0) bag.Add(ChangeDiagnostics.ContactChanged, come[0].Place, field, old, present);
            else if (come.Length > 0) bag.Add(ChangeDiagnostics.ContactAdded, come[0].Place, field, present);
            else if (gone.Length > 0) bag.Add(ChangeDiagnostics.ContactRemoved, entry.ContactPlace, field, old);
        }
    }

    // Whether the change hides the place. Values of the earlier file are never said here: the present one hides them.
    private static bool ComparePlaces(EntryOutline was, EntryOutline entry, DiagnosticBag bag)
    {
        if (entry.Disclosure is not { } disclosure || disclosure == Disclosure.Public) return false;

        // A place that is still in the file is an error already; only when it is out, what stays behind is the next thing to know.
        if (!entry.Telling.IsEmpty) return true;
        var code = EntryCodes.Disclosures.First(d => d.Meaning == disclosure).Written;
        var now = $"{code.Value}（{code.Label.Ja}）";
        if (!was.Telling.IsEmpty)
        {
            bag.Add(ChangeDiagnostics.PlaceStaysInHistory, entry.DisclosurePlace, now, ListArgument.Of(was.Telling.Select(field => field.Title)));
            return true;
        }

        if (was.Disclosure != Disclosure.Public) return false;
        bag.Add(ChangeDiagnostics.TextStaysInHistory, entry.DisclosurePlace, now);
        return true;
    }

    private static void ReportUnread(IEnumerable<string> unread, IEnumerable<EntryOutline> unpaired, SourceLocation whole, DiagnosticBag bag)
    {
        var ids = unpaired.SelectMany(e => e.FormerIds.Append(e.Slug)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        var missed = unread.Where(path => ids.Contains(Path.GetFileNameWithoutExtension(path))).Order(StringComparer.Ordinal).ToArray();
        if (missed.Length > 0) bag.Add(ChangeDiagnostics.NotCompared, whole, ListArgument.Of(missed));
    }
}
