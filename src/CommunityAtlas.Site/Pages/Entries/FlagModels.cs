using System.Collections.Immutable;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Entries;

/// <summary>
/// バリアフリーなど. Three states; what nobody has said is shown as unknown, never left out. Only where nobody goes, as to a hotline, a
/// building is no question: what is said of one is shown, and nothing is asked.
/// </summary>
internal static class FlagModels
{
    public static ImmutableArray<AnswerGroupModel> Groups(PageWords words, Entry entry)
    {
        var written = entry.Accessibility.ToDictionary(f => f.Key, f => f.Answer, StringComparer.Ordinal);
        var answers = EntryCodes.AccessibilityFlags
            .Select(code => (Label: code.Label.Ja, Answer: written.GetValueOrDefault(code.Value, Answer.Unknown), IsOfPlace: !EntryCodes.FlagsOfTalking.Contains(code.Value)))
            .Append((Label: words["flags.children"], Answer: entry.ChildrenOk, IsOfPlace: true))
            .Append((Label: words["flags.pets"], Answer: entry.PetsOk, IsOfPlace: true))
            .Append((Label: words["flags.smoking"], Answer: entry.Smoking, IsOfPlace: true))
            .Where(a => entry.IsGoneTo || !a.IsOfPlace || a.Answer.Value != TriState.Unknown)
            .ToImmutableArray();
        return [.. new[] { TriState.Yes, TriState.No, TriState.Unknown }
            .Select(state => new AnswerGroupModel(
                words["flags." + Look(state)],
                Look(state),
                [.. answers.Where(a => a.Answer.Value == state).OrderBy(a => a.Answer.Note is null ? 1 : 0).Select(a => Of(a.Label, a.Answer))]))
            .Where(group => !group.Answers.IsEmpty)];
    }

    public static AnswerModel Of(string label, Answer answer) => new(label, Look(answer.Value), Labels.Of(answer.Value), answer.Note);

    private static string Look(TriState state) => state switch
    {
        TriState.Yes => "yes",
        TriState.No => "no",
        _ => "unknown",
    };
}
