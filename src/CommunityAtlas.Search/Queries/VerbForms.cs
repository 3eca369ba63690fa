namespace CommunityAtlas.Search.Queries;

/// <summary>
/// What can be done and doing it: お茶が飲める and お茶を飲む, which the dictionary holds as two verbs. Only verbs written with a kanji before
/// their ending; what is made so but is no verb (食べる: 食ぶ) stands in no index.
/// </summary>
internal static class VerbForms
{
    private const string Plain = "うくすつぬぶむるぐ";
    private const string Able = "えけせてねべめれげ";

    /// <summary>The other verb of a pair (飲める: 飲む; 飲む: 飲める), or null.</summary>
    /// <param name="verb">A dictionary form.</param>
    public static string? Other(string verb) => verb switch
    {
        [.., var stem, var row, 'る'] when QueryScript.Of(stem) == Script.Kanji && Able.IndexOf(row, StringComparison.Ordinal) is >= 0 and var at => verb[..^2] + Plain[at],
        [.., var stem, var row] when QueryScript.Of(stem) == Script.Kanji && Plain.IndexOf(row, StringComparison.Ordinal) is >= 0 and var at => verb[..^1] + Able[at] + 'る',
        _ => null,
    };
}
