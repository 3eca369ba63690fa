using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Entries;

/// <summary>A code, its label and other spellings.</summary>
internal sealed record KnownCode(string Value, string Label, ImmutableArray<string> Aliases)
{
    /// <summary>How a message names it: <c>mens_shed（男の居場所）</c>.</summary>
    public string Title => string.Equals(Value, Label, StringComparison.Ordinal) ? Value : $"{Value}（{Label}）";
}

/// <summary>A list of codes, found by code, label or alias after NFKC and without regard to case.</summary>
internal sealed class CodeIndex
{
    private readonly FrozenDictionary<string, KnownCode> _bySpelling;

    public CodeIndex(IEnumerable<KnownCode> codes, bool isComplete = true)
    {
        Codes = [.. codes];
        IsComplete = isComplete;
        var bySpelling = new Dictionary<string, KnownCode>(StringComparer.Ordinal);
        // A code outranks a label, a label an alias, and the earlier of two equals the later.
        foreach (var code in Codes) bySpelling.TryAdd(Fold(code.Value), code);
        foreach (var code in Codes) bySpelling.TryAdd(Fold(code.Label), code);
        foreach (var code in Codes)
        {
            foreach (var alias in code.Aliases) bySpelling.TryAdd(Fold(alias), code);
        }

        _bySpelling = bySpelling.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public ImmutableArray<KnownCode> Codes { get; }

    /// <summary>Whether every code is here. If not, a code that is not found cannot be called wrong.</summary>
    public bool IsComplete { get; }

    public static CodeIndex Of(ImmutableArray<Code> codes) => new(codes.Select(c => new KnownCode(c.Value, c.Label.Ja, c.Aliases)));

    public static CodeIndex Of<TTerm>(Taxonomy<TTerm> list)
        where TTerm : ITerm => new(list.Terms.Select(t => new KnownCode(t.Code, t.Label, t.Aliases)), list.IsComplete);

    /// <summary>The code somebody meant, or null.</summary>
    public KnownCode? Find(string written) => _bySpelling.GetValueOrDefault(Fold(written));

    /// <summary>The code whose spelling is nearest, or null.</summary>
    public KnownCode? Nearest(string written) =>
        NearestName.Find(written, Codes.SelectMany(c => c.Aliases.Prepend(c.Label).Prepend(c.Value))) is { } spelling ? Find(spelling) : null;

    /// <summary>The codes of the list, for a message.</summary>
    public string Titles => ListArgument.Of(Codes.Select(c => c.Title));

    // A lone surrogate cannot be normalised; U+FFFD stands for it, as no code contains that.
    private static string Fold(string text)
    {
        var sound = string.Concat(text.EnumerateRunes());
        return sound.Normalize(NormalizationForm.FormKC).Trim().ToLowerInvariant();
    }
}
