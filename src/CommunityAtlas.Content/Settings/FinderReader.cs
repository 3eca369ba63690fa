using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CommunityAtlas.Content.Vocabularies;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Configuration;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Settings;

/// <summary>Reads content/finder.yml: a tree of questions that always ends.</summary>
internal static partial class FinderReader
{
    /// <summary>The file.</summary>
    public const string Path = "finder.yml";

    private const string Unsure = "わからない";

    /// <summary>The tree, or null without the file or once something in it has been reported.</summary>
    public static Finder? Read(ContentFolder folder, Taxonomies taxonomies, DiagnosticBag diagnostics)
    {
        var file = SettingsFile.Read(folder, Path, diagnostics);
        var found = new DiagnosticBag();
        if (MappingReader.Of(file.Root, Path, found) is not { } reader)
        {
            diagnostics.AddRange(found.ToSorted());
            return null;
        }

        var start = reader.RequiredText("start");
        reader.RequireKey("questions");
        var readers = reader.Mappings("questions");
        var questions = readers.Select(q => ReadQuestion(q, taxonomies, found)).OfType<WrittenQuestion>().ToImmutableArray();
        reader.RefuseOtherKeys();
        if (reader.Has("questions") && readers.IsEmpty && !found.HasErrors) found.Add(FinderDiagnostics.Empty, reader.PlaceOf("questions"), "questions");

        // Leads are only judged when every question could be read: a missing one may be one that failed.
        if (!found.HasErrors && start is { } first) FinderPaths.Check(first, questions, found);
        if (!found.HasErrors) CheckLanguages(questions, found);
        diagnostics.AddRange(found.ToSorted());
        return found.HasErrors || start is null ? null : new Finder(start.Value.Value, [.. questions.Select(q => q.Question)]);
    }

    private static WrittenQuestion? ReadQuestion(MappingReader reader, Taxonomies taxonomies, DiagnosticBag diagnostics)
    {
        var id = reader.RequiredText("id", 40);
        if (id is { } written && !IdPattern().IsMatch(written.Value))
        {
            diagnostics.Add(TaxonomyDiagnostics.MalformedCode, written.Location, written.Value, "-", "q1");
        }

        var ask = reader.RequiredText("ask", 60);
        var asks = reader.Translations("ask");
        var readers = reader.Mappings("options");
        var options = readers.Select(o => ReadOption(o, taxonomies, diagnostics)).OfType<FinderOption>().ToImmutableArray();
        reader.RefuseOtherKeys();
        if (!reader.Has("options"))
        {
            diagnostics.Add(FinderDiagnostics.Empty, reader.Location, ask?.Value ?? "options");
        }
        else if (options.Length == readers.Length && !options.Any(o => o.Label.Contains(Unsure, StringComparison.Ordinal)))
        {
            diagnostics.Add(FinderDiagnostics.NoUnsure, reader.PlaceOf("options"), ask?.Value ?? "");
        }

        if (id is null || ask is null) return null;
        return new WrittenQuestion(new FinderQuestion(id.Value.Value, ask.Value.Value, options) { Translations = asks }, reader, readers);
    }

    private static FinderOption? ReadOption(MappingReader reader, Taxonomies taxonomies, DiagnosticBag diagnostics)
    {
        var label = reader.RequiredText("label", 60);
        var labels = reader.Translations("label");
        var to = reader.Text("to", 40);
        var isCrisis = reader.YesNo("crisis", usual: false);
        var hasResult = reader.Has("result");
        var result = hasResult ? ReadResult(reader.Mapping("result"), taxonomies, diagnostics) : null;
        reader.RefuseOtherKeys();
        var targets = (to is null ? 0 : 1) + (isCrisis ? 1 : 0) + (hasResult ? 1 : 0);
        if (targets != 1) diagnostics.Add(FinderDiagnostics.NotOneTarget, reader.Location, label?.Value ?? "");
        return label is { } text ? new FinderOption(text.Value, to, result, isCrisis) { Translations = labels } : null;
    }

    // A language somebody began to write in is finished, or its reader meets Japanese in the middle of the questions.
    private static void CheckLanguages(ImmutableArray<WrittenQuestion> questions, DiagnosticBag diagnostics)
    {
        var texts = questions.SelectMany(q => q.Question.Options.Select((o, i) => (Key: "label", Text: o.Label, o.Translations, q.Options[i].Location))
            .Prepend((Key: "ask", Text: q.Question.Ask, q.Question.Translations, q.Reader.Location))).ToArray();
        foreach (var language in texts.SelectMany(t => t.Translations).Select(t => t.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var ending = language == LanguageTag.EasyJapanese ? "easy" : language;
            var (having, lacking) = (texts.Where(Has).ToArray(), texts.Where(t => !Has(t)).ToArray());
            if (having.Length < lacking.Length)
            {
                // More likely a slip (ask_eng) than a translation: told where it stands, not everywhere else.
                foreach (var (key, _, _, place) in having) diagnostics.Add(FinderDiagnostics.StrayLanguage, place, $"{key}_{ending}", Number(having.Length), Number(texts.Length), key);
                continue;
            }

            foreach (var (key, text, _, place) in lacking)
            {
                diagnostics.Add(FinderDiagnostics.NotTranslated, place, text, $"{key}_{ending}");
            }

            bool Has((string Key, string Text, ImmutableArray<TranslatedText> Translations, SourceLocation Place) text) => text.Translations.Any(own => own.Language == language);
            static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static FinderResult? ReadResult(MappingReader? reader, Taxonomies taxonomies, DiagnosticBag diagnostics)
    {
        if (reader is null) return null;
        var needs = ReadCodes(reader, "needs", taxonomies.Needs, diagnostics);
        var kinds = ReadCodes(reader, "kinds", taxonomies.Kinds, diagnostics);
        var audience = ReadCodes(reader, "audience", taxonomies.Audiences, diagnostics);
        if (!reader.Has("needs") && !reader.Has("kinds") && !reader.Has("audience")) diagnostics.Add(FinderDiagnostics.Empty, reader.Location, "result");
        reader.RefuseOtherKeys();
        return new FinderResult(needs, kinds, audience);
    }

    private static ImmutableArray<string> ReadCodes<TTerm>(MappingReader reader, string key, Taxonomy<TTerm> list, DiagnosticBag diagnostics)
        where TTerm : ITerm
    {
        var codes = reader.Texts(key);
        foreach (var code in codes.Where(c => list.IsComplete && list.Find(c.Value) is null))
        {
            var nearest = NearestName.Find(code.Value, list.Terms.Select(t => t.Code)) ?? list.Terms.Select(t => t.Code).FirstOrDefault("");
            diagnostics.Add(FinderDiagnostics.UnknownCode, code.Location, key, code.Value, nearest);
        }

        return [.. codes.Select(c => c.Value)];
    }

    // The id becomes a folder of the site.
    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}

/// <summary>A question with the mappings it and its answers were read from.</summary>
internal sealed record WrittenQuestion(FinderQuestion Question, MappingReader Reader, ImmutableArray<MappingReader> Options);
