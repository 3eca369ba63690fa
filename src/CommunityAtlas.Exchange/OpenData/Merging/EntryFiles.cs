using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Exchange.OpenData.Reports;
using CommunityAtlas.Exchange.OpenData.Rows;

namespace CommunityAtlas.Exchange.OpenData.Merging;

/// <summary>Matches drafts with the files that are there and makes the files that change.</summary>
internal sealed class EntryFiles
{
    private readonly ImportRequest _request;
    private readonly ReportBuilder _report;
    private readonly Dictionary<string, ContentText> _bySlug = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<ContentText>.Builder _files = ImmutableArray.CreateBuilder<ContentText>();
    private readonly SortedDictionary<string, LockedEntry> _lock = new(StringComparer.Ordinal);
    private int _new;
    private int _changed;
    private int _unchanged;
    private int _skipped;

    public EntryFiles(ImportRequest request, ReportBuilder report)
    {
        _request = request;
        _report = report;
        foreach (var file in request.Files.Where(f => IsEntry(f.Path)).OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            _bySlug[SlugOf(file.Path)] = file;
        }

        // A file that was renamed by hand still answers to its former names.
        foreach (var file in _bySlug.Values.ToArray())
        {
            foreach (var former in FormerSlugs(file.Text)) _bySlug.TryAdd(former, file);
        }
    }

    /// <summary>Makes all files.</summary>
    public WrittenEntries Write(ImmutableArray<EntryDraft> drafts, ImportLock known)
    {
        foreach (var entry in known.Entries) _lock[entry.Key] = entry;
        var matches = RowMatcher.Match(drafts, known);
        PossibleDoubles.Report(matches, known, [.. _bySlug.Values.Distinct()], _report);
        foreach (var match in matches)
        {
            if (match.Entry is { } entry) Update(match.Draft, entry);
            else Create(match.Draft);
        }

        ReportVanished(matches, known);
        return new WrittenEntries(_files.ToImmutable(), new ImportLock([.. _lock.Values]), _new, _changed, _unchanged, _skipped);
    }

    private void Create(EntryDraft draft)
    {
        var (key, slug) = NewKey(draft);
        if (_bySlug.TryGetValue(slug, out var found) && IsOurs(found, key))
        {
            // An import that was cut off before it wrote its lock file, or a lost lock file: the entry is there, and what differs is taken for a person's work.
            Update(draft, new LockedEntry(key, slug, draft.Identity, ImmutableSortedDictionary<string, string>.Empty));
            return;
        }

        var fields = draft.ToText(key);
        _files.Add(new ContentText($"entries/{draft.Area.Key}/{slug}.yml", string.Concat(fields.Select(f => f.Body))));
        _lock[key] = new LockedEntry(key, slug, draft.Identity, fields.ToImmutableSortedDictionary(f => f.Key, f => FieldHash.Of(f.Body), StringComparer.Ordinal));
        _new++;
    }

    private void Update(EntryDraft draft, LockedEntry entry)
    {
        if (!_bySlug.TryGetValue(entry.Slug, out var file))
        {
            _report.Add(ReportClass.Edited, draft.Row, "", draft.Name, $"{entry.Slug} は人が消したので、作り直しません");
            _skipped++;
            return;
        }

        var merged = FieldMerge.Merge(file.Text, entry.Fields, draft.ToText(entry.Key));
        foreach (var field in merged.Kept) _report.Add(ReportClass.Edited, draft.Row, field, "", entry.Slug);
        _lock[entry.Key] = entry with { Identity = draft.Identity, Fields = merged.Written };
        if (!merged.IsChanged)
        {
            _unchanged++;
            return;
        }

        _files.Add(file with { Text = merged.Text });
        _changed++;
    }

    private (string Key, string Slug) NewKey(EntryDraft draft)
    {
        var id = draft.Identity;
        for (var attempt = 0; ; attempt++)
        {
            var key = FieldHash.Key(id.Area, id.Name, id.AddressHash, id.Publisher, id.RowId, attempt.ToString(CultureInfo.InvariantCulture));
            var slug = $"{draft.SlugPrefix}-{id.Area}-{key}";
            if (!_lock.ContainsKey(key) && (!_bySlug.TryGetValue(slug, out var file) || IsOurs(file, key))) return (key, slug);
        }
    }

    private static bool IsOurs(ContentText file, string key) => EntryFileText.Cut(file.Text).Find("imported")?.Body.Contains($"key: {key}", StringComparison.Ordinal) == true;

    // A list speaks only for the bodies it comes from: another city's list does not make this city's entries vanish.
    private void ReportVanished(ImmutableArray<MatchedRow> matches, ImportLock known)
    {
        var publishers = matches.Select(m => m.Draft.Identity.Publisher).ToHashSet(StringComparer.Ordinal);
        var present = matches.Where(m => m.Entry is not null).Select(m => m.Entry!.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in known.Entries.Where(e => !present.Contains(e.Key) && publishers.Contains(e.Identity.Publisher)))
        {
            _report.Add(ReportClass.Vanished, 0, "", entry.Identity.Name, entry.Slug);
        }
    }

    private static bool IsEntry(string path) => path.StartsWith("entries/", StringComparison.Ordinal)
        && (path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal));

    private static string SlugOf(string path) => path[(path.LastIndexOf('/') + 1)..path.LastIndexOf('.')];

    private static IEnumerable<string> FormerSlugs(string text)
    {
        if (!text.Contains("former_ids", StringComparison.Ordinal) && !text.Contains("旧ID", StringComparison.Ordinal)) return [];
        var file = EntryFileText.Cut(text);
        var field = file.Find("former_ids") ?? file.Find("旧ID");
        return field is null
            ? []
            : field.Body[(field.Body.IndexOf(':', StringComparison.Ordinal) + 1)..].Split([' ', ',', '[', ']', '\n', '"', '\''], StringSplitOptions.RemoveEmptyEntries).Where(s => s.Length > 1);
    }
}

/// <summary>What became of the drafts.</summary>
internal sealed record WrittenEntries(ImmutableArray<ContentText> Files, ImportLock Lock, int New, int Changed, int Unchanged, int Skipped);
