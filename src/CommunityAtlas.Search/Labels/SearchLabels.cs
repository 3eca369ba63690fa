using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Labels;

/// <summary>A need as people say it.</summary>
/// <param name="Words">Phrases that mean it.</param>
/// <param name="Not">Phrases in which its words do not count.</param>
/// <param name="IsCrisis">Whether the crisis lines come first.</param>
public sealed record NeedLabel(string Code, string Label, ImmutableArray<string> Aliases, ImmutableArray<string> Words, ImmutableArray<string> Not, bool IsCrisis, bool IsSensitive);

/// <summary>A kind.</summary>
/// <param name="InDefaultResults">Whether it is among results unless asked for.</param>
public sealed record KindLabel(string Code, string Label, ImmutableArray<string> Aliases, bool IsSensitive, bool InDefaultResults);

/// <summary>An audience or a life area.</summary>
public sealed record TermLabel(string Code, string Label, ImmutableArray<string> Aliases);

/// <summary>What a query is understood by; the payload of the family <c>labels</c>. All texts as written in content/.</summary>
/// <param name="SpellingGroups">Groups of spellings; the first of a group stands for all.</param>
/// <param name="Needs">In the order of the taxonomy, as kinds, audiences and life areas.</param>
/// <param name="Kinds">A card names its kind by the position here.</param>
/// <param name="Features">What a place may offer in a field, as people ask for it; of every site the same.</param>
public sealed record SearchLabels(
    ImmutableArray<ImmutableArray<string>> SpellingGroups,
    ImmutableArray<NeedLabel> Needs,
    ImmutableArray<KindLabel> Kinds,
    ImmutableArray<TermLabel> Audiences,
    ImmutableArray<TermLabel> LifeAreas,
    ImmutableArray<FeatureLabel> Features)
{
    private const int Flag = 1;
    private const int SecondFlag = 2;

    /// <summary>The labels of a catalogue.</summary>
    public static SearchLabels Of(Catalogue catalogue)
    {
        var taxonomies = catalogue.Taxonomies;
        return new SearchLabels(
            catalogue.SpellingGroups,
            [.. taxonomies.Needs.Terms.Select(need => new NeedLabel(need.Code, need.Label, need.Aliases, need.Words, need.Not, need.IsCrisis, need.IsSensitive))],
            [.. taxonomies.Kinds.Terms.Select(kind => new KindLabel(kind.Code, kind.Label, kind.Aliases, kind.IsSensitive, kind.InDefaultResults))],
            [.. taxonomies.Audiences.Terms.Select(Label)],
            [.. taxonomies.LifeAreas.Terms.Select(Label)],
            FeatureLabel.All);
    }

    /// <summary>The payload (FORMAT.md).</summary>
    public byte[] Write()
    {
        var writer = new PayloadWriter();
        writer.Varint(SpellingGroups.Length);
        foreach (var group in SpellingGroups) WriteTexts(writer, group);
        writer.Varint(Needs.Length);
        foreach (var need in Needs)
        {
            writer.Byte((need.IsCrisis ? Flag : 0) | (need.IsSensitive ? SecondFlag : 0));
            WriteTexts(writer, [need.Code, need.Label, .. need.Aliases]);
            WriteTexts(writer, need.Words);
            WriteTexts(writer, need.Not);
        }

        writer.Varint(Kinds.Length);
        foreach (var kind in Kinds)
        {
            writer.Byte((kind.IsSensitive ? Flag : 0) | (kind.InDefaultResults ? SecondFlag : 0));
            WriteTexts(writer, [kind.Code, kind.Label, .. kind.Aliases]);
        }

        foreach (var terms in new[] { Audiences, LifeAreas })
        {
            writer.Varint(terms.Length);
            foreach (var term in terms) WriteTexts(writer, [term.Code, term.Label, .. term.Aliases]);
        }

        writer.Varint(Features.Length);
        foreach (var feature in Features)
        {
            WriteTexts(writer, [feature.Term, .. feature.Words]);
            WriteTexts(writer, feature.Said);
        }

        return writer.ToArray();
    }

    /// <summary>Reads a payload.</summary>
    /// <exception cref="ShardFormatException">Damaged.</exception>
    public static SearchLabels Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var groups = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        for (var left = reader.Count(); left > 0; left--) groups.Add(ReadTexts(ref reader));
        var needs = ImmutableArray.CreateBuilder<NeedLabel>();
        for (var left = reader.Count(leastBytes: 4); left > 0; left--)
        {
            var flags = ReadFlags(ref reader);
            var names = ReadNames(ref reader);
            needs.Add(new NeedLabel(names[0], names[1], names[2..], ReadTexts(ref reader), ReadTexts(ref reader), (flags & Flag) != 0, (flags & SecondFlag) != 0));
        }

        var kinds = ImmutableArray.CreateBuilder<KindLabel>();
        for (var left = reader.Count(leastBytes: 2); left > 0; left--)
        {
            var flags = ReadFlags(ref reader);
            var names = ReadNames(ref reader);
            kinds.Add(new KindLabel(names[0], names[1], names[2..], (flags & Flag) != 0, (flags & SecondFlag) != 0));
        }

        var (audiences, lifeAreas) = (ReadTerms(ref reader), ReadTerms(ref reader));
        var features = ImmutableArray.CreateBuilder<FeatureLabel>();
        for (var left = reader.Count(leastBytes: 2); left > 0; left--)
        {
            if (ReadTexts(ref reader) is not [var term, .. var words]) throw new ShardFormatException("a feature lacks its term");
            features.Add(new FeatureLabel(term, words, ReadTexts(ref reader)));
        }

        reader.End();
        return new SearchLabels(groups.ToImmutable(), needs.ToImmutable(), kinds.ToImmutable(), audiences, lifeAreas, features.ToImmutable());
    }

    private static TermLabel Label(ITerm term) => new(term.Code, term.Label, term.Aliases);

    private static void WriteTexts(PayloadWriter writer, ImmutableArray<string> texts)
    {
        writer.Varint(texts.Length);
        TextColumn.Write(writer, texts);
    }

    private static ImmutableArray<string> ReadTexts(ref PayloadReader reader) => [.. TextColumn.Read(ref reader, reader.Count())];

    private static ImmutableArray<string> ReadNames(ref PayloadReader reader) =>
        ReadTexts(ref reader) is { Length: >= 2 } names ? names : throw new ShardFormatException("a term lacks its code or label");

    private static ImmutableArray<TermLabel> ReadTerms(ref PayloadReader reader)
    {
        var terms = ImmutableArray.CreateBuilder<TermLabel>();
        for (var left = reader.Count(); left > 0; left--)
        {
            var names = ReadNames(ref reader);
            terms.Add(new TermLabel(names[0], names[1], names[2..]));
        }

        return terms.ToImmutable();
    }

    private static int ReadFlags(ref PayloadReader reader) => reader.Byte() is var flags and <= (Flag | SecondFlag) ? flags : throw new ShardFormatException();
}
