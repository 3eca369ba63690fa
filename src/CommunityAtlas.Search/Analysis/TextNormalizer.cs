using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using CommunityAtlas.Japanese.Filters;

namespace CommunityAtlas.Search.Analysis;

/// <summary>
/// The one form of a text that is indexed and searched (FORMAT.md, "Normalised text"): NFKC, lower case, iteration marks written out,
/// one kind of dash, of wave dash and of space, then the spelling groups. Immutable, for many threads.
/// </summary>
public sealed class TextNormalizer
{
    private static readonly SearchValues<char> IterationMark = SearchValues.Create("々ゝゞヽヾ");

    private readonly SpellingTable _spellings;

    /// <summary>A normaliser with groups of spellings; the first of a group stands for all.</summary>
    public TextNormalizer(ImmutableArray<ImmutableArray<string>> spellingGroups)
    {
        _spellings = SpellingTable.Empty;
        _spellings = new SpellingTable(spellingGroups.Select(group => group.Select(Normalize).ToImmutableArray()));
    }

    /// <summary>A normaliser without spelling groups.</summary>
    public static TextNormalizer Plain { get; } = new([]);

    /// <summary>The normalised text.</summary>
    public string Normalize(string text) => Run(text, isTraced: false).ToString();

    /// <summary>What a stretch cut out of a longer text may have become there: a spelling cut at its edge is that group's head.</summary>
    /// <param name="stretch">Normalised.</param>
    public IEnumerable<string> Completions(string stretch) => _spellings.Completions(stretch);

    /// <summary>The normalised text with the way back.</summary>
    public NormalizedText Trace(string text)
    {
        var form = Run(text, isTraced: true);
        return new NormalizedText(form.ToString(), [.. form.Starts, form.End]);
    }

    private TracedText Run(string text, bool isTraced)
    {
        var form = new TracedText(text.Length, isTraced);
        CompatibilityForm.Append(form, text);
        Lower(form.Text);
        if (form.Text.ContainsAny(IterationMark)) IterationMarks.Expand(form.ToString()).CopyTo(form.Text);
        FoldSpaces(form);
        FoldDashes(form.Text);
        return _spellings.Apply(form);
    }

    // One code point at a time, without regard to its neighbours; İ has no lower case of its own length and stays.
    private static void Lower(Span<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80)
            {
                if (c is >= 'A' and <= 'Z') text[i] = (char)(c | 0x20);
            }
            else if (c is (>= '\u3000' and <= '\u9FFF') or '\u0130')
            {
                continue;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                Rune.ToLowerInvariant(new Rune(c, text[i + 1])).EncodeToUtf16(text[i..]);
                i++;
            }
            else
            {
                text[i] = char.ToLowerInvariant(c);
            }
        }
    }

    // Runs of spaces become one, none stays at the ends.
    private static void FoldSpaces(TracedText form)
    {
        var text = form.Text;
        var (length, spaceAt) = (0, -1);
        for (var i = 0; i < text.Length; i++)
        {
            if (CharacterClasses.IsSpace(text[i]))
            {
                if (spaceAt < 0) spaceAt = i;
            }
            else
            {
                if (spaceAt >= 0 && length > 0)
                {
                    form.Move(spaceAt, length);
                    text[length++] = ' ';
                }

                spaceAt = -1;
                form.Move(i, length++);
            }
        }

        if (spaceAt >= 0 && form.IsTraced) form.End = form.StartOf(spaceAt);
        form.Truncate(length);
    }

    // A single dash after katakana was meant to lengthen it, unless letters or digits follow: ヒ-タ-, but not コース-B.
    private static void FoldDashes(Span<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (CharacterClasses.IsWaveDash(text[i])) text[i] = '~';
            if (!CharacterClasses.IsDash(text[i])) continue;
            var next = i + 1 < text.Length ? text[i + 1] : ' ';
            var lengthens = i > 0 && CharacterClasses.IsKatakanaLetter(text[i - 1]) && !CharacterClasses.IsDash(next) && !char.IsAsciiLetterOrDigit(next);
            text[i] = lengthens ? 'ー' : '-';
        }
    }
}
