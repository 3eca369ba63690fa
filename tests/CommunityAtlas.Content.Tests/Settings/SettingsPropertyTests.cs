using System.Globalization;
using System.Text;
using CommunityAtlas.Content.Tests.Catalogues;
using CommunityAtlas.Core.Catalogues;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Content.Tests.Settings;

/// <summary>What holds for any settings whatever.</summary>
public sealed class SettingsPropertyTests
{
    private static readonly string[] Files =
    [
        "site.yml", "crisis.yml", "finder.yml", "holidays.yml", "synonyms.yml", "organizations.yml", "import/areas.yml", "import/x.lock",
        "taxonomies/kinds.yml", "taxonomies/needs.yml", "taxonomies/life-areas.yml", "taxonomies/audience.yml", "taxonomies/peer.yml", "taxonomies/areas.yml",
    ];

    // Pieces that get past the YAML reader more often than random characters do.
    private static readonly string[] Pieces =
    [
        "code", "key", "label", "start", "questions", "options", "id", "to", "result", "needs", "point", "lat", "spelling", "days", "periods", "checked", "date", "source",
        "office", "phone", ": ", ":\n  ", "\n", "\n- ", "\n  - ", "- ", "[", "]", "{", "}", ", ", "yes", "34.0", "2026-11-10", "12/29-1/3", "こども", "わからない", "\"", "'", "0", "-", "\ud800", "~", "",
    ];

    [Fact]
    public void No_settings_file_makes_a_build_throw()
    {
        var texts = Gen.Choose(0, Pieces.Length - 1).ArrayOf().Select(indexes => string.Concat(indexes.Select(i => Pieces[i])));
        var cases = Gen.Choose(0, Files.Length - 1).SelectMany(file => texts.Select(text => (File: Files[file], Text: text)));
        Prop.ForAll(Arb.From(cases), c =>
        {
            var result = BaseContent.Build((c.File, c.Text));
            return result.Catalogue is null == result.Diagnostics.Any(d => d.Severity == Core.Diagnostics.DiagnosticSeverity.Error);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_finder_that_is_accepted_ends_after_five_questions_whatever_one_answers()
    {
        // Up to six questions, each with up to three answers that lead to any question or to the end.
        var leads = Gen.Choose(-2, 5).ArrayOf(3);
        Prop.ForAll(Arb.From(leads.ArrayOf(6)), graph =>
        {
            var text = new StringBuilder("start: q0\nquestions:\n");
            for (var i = 0; i < graph.Length; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"  - id: q{i}\n    ask: 質問{i}\n    options:\n      - {{label: わからない, crisis: yes}}\n");
                foreach (var to in graph[i]) text.Append(to < 0 ? "      - {label: おわり, crisis: yes}\n" : $"      - {{label: つぎ, to: q{to}}}\n");
            }

            var finder = BaseContent.Build(("finder.yml", text.ToString())).Catalogue?.Finder;
            return finder is null || Deepest(finder, finder.Start, 1) <= 5;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Spellings_that_are_accepted_rewrite_to_a_form_that_stays()
    {
        var forms = Gen.Choose(0, 3).Select(i => "あいかき"[i]).ArrayOf(2).Or(Gen.Choose(0, 3).Select(i => "あいかき"[i]).ArrayOf(3)).Select(c => new string(c));
        var accepted = 0;
        Prop.ForAll(Arb.From(forms.ArrayOf(2).ArrayOf(3)), groups =>
        {
            var text = "spelling:\n" + string.Concat(groups.Select(g => $"  - [{string.Join(", ", g)}]\n"));
            if (BaseContent.Build(("synonyms.yml", text)).Catalogue is not { } catalogue) return true;
            accepted++;
            return catalogue.SpellingGroups.SelectMany(g => g).All(form => Rewrite(Rewrite(form, catalogue), catalogue) == Rewrite(form, catalogue))
                && catalogue.SpellingGroups.All(g => g.All(form => Rewrite(form, catalogue) == g[0]));
        }).QuickCheckThrowOnFailure();
        Assert.True(accepted > 5, "too few random groups were accepted to prove anything");
    }

    private static int Deepest(Finder finder, string id, int depth) => depth > 6
        ? depth
        : finder.Questions.Single(q => q.Id == id).Options.Max(o => o.To is { } to ? Deepest(finder, to, depth + 1) : depth);

    // As the index and the browser do it: from left to right, the longest form first.
    private static string Rewrite(string text, Catalogue catalogue)
    {
        var rewritten = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var match = catalogue.SpellingGroups.SelectMany(g => g.Select(form => (Form: form, First: g[0])))
                .Where(f => text.AsSpan(i).StartsWith(f.Form)).OrderByDescending(f => f.Form.Length).FirstOrDefault();
            rewritten.Append(match.Form is null ? text[i].ToString() : match.First);
            i += match.Form?.Length ?? 1;
        }

        return rewritten.ToString();
    }
}
