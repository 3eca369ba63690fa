using System.Collections.Immutable;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Labels;
using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Reading;

/// <summary>What a suggestion leads to.</summary>
public enum SuggestionKind
{
    /// <summary>The page of an entry.</summary>
    Entry,

    /// <summary>A need.</summary>
    Need,

    /// <summary>A kind.</summary>
    Kind,

    /// <summary>A place.</summary>
    Area,

    /// <summary>A word to search for.</summary>
    Word,
}

/// <summary>A suggestion.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Text">What is shown.</param>
/// <param name="Code">Slug, or code of the need, kind or area; the word itself.</param>
/// <param name="Url">The entry's page from the site's root, or null.</param>
public sealed record Suggestion(SuggestionKind Kind, string Text, string Code, string? Url = null);

/// <summary>
/// Suggests while somebody types, from the last word on: by what is written, by its reading, in romaji, and while an input method is still
/// composing (にほんg). First needs, kinds and places, then entries by name, then words of the index.
/// </summary>
public sealed class Suggestions
{
    private const int MostLabels = 3;
    private const int MostAreas = 2;
    private const int MostEntries = 4;
    private const int MostWords = 4;
    private const int MostExpanded = 12;

    private readonly SearchReader _reader;
    private readonly ImmutableArray<(SuggestionKind Kind, string Code, string Label, bool IsLabel, string Text, string Reading)> _labels;
    private ImmutableArray<SearchArea> _areas;

    /// <summary>Suggestions from an index.</summary>
    public Suggestions(SearchReader reader)
    {
        _reader = reader;
        var labels = reader.Labels;
        _labels =
        [
            .. labels.Needs.SelectMany(need => Texts(SuggestionKind.Need, need.Code, need.Label, [.. need.Aliases, .. need.Words])),
            .. labels.Kinds.SelectMany(kind => Texts(SuggestionKind.Kind, kind.Code, kind.Label, kind.Aliases)),
        ];
    }

    /// <summary>Suggestions for what has been typed; none for nothing.</summary>
    /// <exception cref="SearchIndexException">A shard cannot be read.</exception>
    public ImmutableArray<Suggestion> For(string typed)
    {
        var text = _reader.Normalizer.Normalize(typed);
        if (text.Length is 0 or > QueryPlanner.LongestQuery) return [];
        var readings = HalfTyped.Readings(text);
        var suggestions = new List<Suggestion>();
        AddLabels(suggestions, text, readings);
        AddAreas(suggestions, text, readings);
        AddEntries(suggestions, typed);
        AddWords(suggestions, text, readings);
        return [.. suggestions.DistinctBy(suggestion => (suggestion.Kind, suggestion.Code))];
    }

    private IEnumerable<(SuggestionKind, string, string, bool, string, string)> Texts(SuggestionKind kind, string code, string label, ImmutableArray<string> others) =>
        others.Prepend(label).SelectMany((text, i) =>
        {
            // Half a spelling (さみ) is not yet of its group (さびしい): labels are offered as written, too.
            var written = TextNormalizer.Plain.Normalize(text);
            var normalized = _reader.Normalizer.Normalize(text);
            return new[] { written, normalized }.Distinct().Select(form => (kind, code, label, i == 0, form, QueryScript.IsKana(form) ? ReadingForm.Of(form) : ""));
        });

    // Of each kind of label those that begin so, then those that hold it.
    private void AddLabels(List<Suggestion> suggestions, string text, ImmutableArray<string> readings)
    {
        foreach (var kind in new[] { SuggestionKind.Need, SuggestionKind.Kind })
        {
            var own = _labels.Where(label => label.Kind == kind);
            var begin = own.Where(label => label.Text.StartsWith(text, StringComparison.Ordinal) || readings.Any(reading => label.Reading.StartsWith(reading, StringComparison.Ordinal)));
            var hold = own.Where(label => text.Length > 1 && label.Text.Contains(text, StringComparison.Ordinal));
            suggestions.AddRange(begin.Concat(hold).DistinctBy(label => label.Code).Take(MostLabels).Select(label => new Suggestion(kind, label.Label, label.Code)));
        }
    }

    private void AddAreas(List<Suggestion> suggestions, string text, ImmutableArray<string> readings)
    {
        if (_reader.Manifest.Areas is not { } name) return;
        if (_areas.IsDefault) _areas = _reader.Source.Shard(ShardFamily.Areas, name, payload => new AreaList(SearchArea.Read(payload))).Areas;
        var found = _areas.Where(area =>
            _reader.Normalizer.Normalize(area.Name).StartsWith(text, StringComparison.Ordinal) || readings.Any(reading => area.Reading.StartsWith(reading, StringComparison.Ordinal)));
        suggestions.AddRange(found.Take(MostAreas).Select(area => new Suggestion(SuggestionKind.Area, area.Name, area.Code)));
    }

    private void AddEntries(List<Suggestion> suggestions, string typed)
    {
        var found = _reader.Find(new SearchQuery(typed));
        foreach (var ranked in found.Ranked)
        {
            if (suggestions.Count(suggestion => suggestion.Kind == SuggestionKind.Entry) == MostEntries) break;
            if (!found.Clauses.Any(clause => !clause.IsOptional && clause.Hits.Of(ranked.Doc) is { NameAt: > 0 })) continue;
            var card = _reader.Cards[ranked.Doc];
            suggestions.Add(new Suggestion(SuggestionKind.Entry, card.Name, card.Slug, Permalinks.Entry(card.Slug)));
        }
    }

    private void AddWords(List<Suggestion> suggestions, string text, ImmutableArray<string> readings)
    {
        if (text.Contains(' ', StringComparison.Ordinal)) return;
        var spelled = readings.SelectMany(reading => _reader.Readings.Beginning(reading, MostExpanded)).Select(spelling => (spelling.Text, spelling.Documents));
        var written = _reader.Words.Beginning(text)
            .Where(record => record.Postings is { Count: > 1 } && record.Key[0] != Terms.WordShard.SpecialMark)
            .Select(record => (Text: record.Key, Documents: record.Postings!.Count));
        var words = spelled.Concat(written)
            .Where(word => word.Text != text && word.Text.Length > 1)
            .OrderByDescending(word => word.Documents)
            .ThenBy(word => word.Text, StringComparer.Ordinal)
            .DistinctBy(word => word.Text)
            .Take(MostWords);
        suggestions.AddRange(words.Select(word => new Suggestion(SuggestionKind.Word, word.Text, word.Text)));
    }

    private sealed record AreaList(ImmutableArray<SearchArea> Areas);
}
