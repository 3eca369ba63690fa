using System.Collections.Immutable;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Facets;

/// <summary>A value of a facet.</summary>
/// <param name="Code">As in a filter: <c>free</c>, <c>wheelchair_ok=yes</c>.</param>
/// <param name="Label">What people read; of a flag without its state.</param>
/// <param name="Docs">Documents that have it, rising.</param>
public sealed record FacetValue(string Code, string Label, ImmutableArray<int> Docs);

/// <summary>A facet: its values in the order they are shown, none without a document; a payload of the family <c>facets</c>.</summary>
public sealed record Facet(ImmutableArray<FacetValue> Values)
{
    /// <summary>The payload: codes, labels, numbers of documents, gaps.</summary>
    public byte[] Write()
    {
        var writer = new PayloadWriter();
        writer.Varint(Values.Length);
        foreach (var value in Values) writer.Text(value.Code);
        foreach (var value in Values) writer.Text(value.Label);
        foreach (var value in Values) writer.Varint(value.Docs.Length);
        foreach (var value in Values) DocList.Write(writer, value.Docs);
        return writer.ToArray();
    }

    /// <summary>Reads a payload.</summary>
    /// <exception cref="ShardFormatException">Damaged.</exception>
    public static Facet Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var count = reader.Count(leastBytes: 3);
        var (codes, labels, sizes) = (new string[count], new string[count], new int[count]);
        for (var i = 0; i < count; i++) codes[i] = reader.Text();
        for (var i = 0; i < count; i++) labels[i] = reader.Text();
        for (var i = 0; i < count; i++) sizes[i] = reader.Varint();
        var values = ImmutableArray.CreateBuilder<FacetValue>(count);
        for (var i = 0; i < count; i++) values.Add(new FacetValue(codes[i], labels[i], DocList.Read(ref reader, sizes[i])));
        reader.End();
        return new Facet(values.MoveToImmutable());
    }
}
