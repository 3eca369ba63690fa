using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CommunityAtlas.Search.Scoring;

namespace CommunityAtlas.Search.Shards;

/// <summary>manifest.json as FORMAT.md describes it.</summary>
internal static class ManifestJson
{
    private const char BetweenKeys = '\n';

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly JsonSerializerOptions Numbers = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = Encoder };

    public static byte[] Write(SearchManifest manifest)
    {
        var build = ShardName.Of(Bytes(manifest with { Build = "" }));
        return Bytes(manifest with { Build = build });
    }

    public static SearchManifest Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or NotSupportedException)
        {
            throw new ShardFormatException("the manifest cannot be read", e);
        }
    }

    private static byte[] Bytes(SearchManifest manifest)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = Encoder }))
        {
            json.WriteStartObject();
            json.WriteNumber("format", manifest.Format);
            json.WriteString("build", manifest.Build);
            json.WriteNumber("docs", manifest.DocCount);
            json.WriteNumber("averageLength", manifest.AverageLength);
            json.WriteNumber("averageNameLength", manifest.AverageNameLength);
            json.WritePropertyName("scoring");
            JsonSerializer.Serialize(json, manifest.Scoring, Numbers);
            json.WriteStartObject("families");
            json.WriteString("cut", manifest.Cut);
            json.WriteString("labels", manifest.Labels);
            json.WriteString("letters", manifest.Letters);
            if (manifest.Areas is not null) json.WriteString("areas", manifest.Areas);
            if (manifest.Points is not null) json.WriteString("points", manifest.Points);
            if (manifest.TextPrefix is not null) json.WriteString("textPrefix", manifest.TextPrefix);
            WriteNames(json, "docs", manifest.Docs);
            WriteNames(json, "cards", manifest.Cards);
            WriteRanges(json, "words", manifest.Words);
            WriteRanges(json, "readings", manifest.Readings);
            WriteMap(json, "facets", manifest.Facets);
            WriteMap(json, "days", manifest.Days);
            json.WriteEndObject();
            json.WriteStartObject("held");
            foreach (var (path, file) in manifest.Held) json.WriteBase64String(path, file.Span);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    // Names one behind another: commas and quotes between them would cost a fifth more.
    private static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<string> names) => json.WriteString(name, string.Concat(names));

    private static void WriteRanges(Utf8JsonWriter json, string name, ImmutableArray<ShardRange> ranges)
    {
        json.WriteStartObject(name);
        json.WriteString("keys", string.Join(BetweenKeys, ranges.Select(range => range.FirstKey)));
        WriteNames(json, "names", ranges.Select(range => range.Hash));
        json.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter json, string name, ImmutableSortedDictionary<string, string> names)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in names) json.WriteString(key, value);
        json.WriteEndObject();
    }

    private static SearchManifest Read(JsonElement root)
    {
        // Before anything else: a newer format may mean anything by the rest.
        var format = root.GetProperty("format").GetInt32();
        if (format != ShardFrame.Format) throw new ShardFormatException($"format {format} is not known, only {ShardFrame.Format}");
        var families = root.GetProperty("families");
        var manifest = new SearchManifest
        {
            Format = format,
            Build = Text(root.GetProperty("build")),
            DocCount = root.GetProperty("docs").GetInt32(),
            AverageLength = root.GetProperty("averageLength").GetDouble(),
            AverageNameLength = root.GetProperty("averageNameLength").GetDouble(),
            Scoring = root.GetProperty("scoring").Deserialize<ScoringOptions>(Numbers) ?? throw new ShardFormatException("the manifest has no scoring"),
            Cut = Name(families.GetProperty("cut")),
            Labels = Name(families.GetProperty("labels")),
            Letters = Name(families.GetProperty("letters")),
            Areas = families.TryGetProperty("areas", out var areas) ? Name(areas) : null,
            Points = families.TryGetProperty("points", out var points) ? Name(points) : null,
            TextPrefix = families.TryGetProperty("textPrefix", out var textPrefix) ? Name(textPrefix) : null,
            Docs = Names(families.GetProperty("docs")),
            Cards = Names(families.GetProperty("cards")),
            Words = Ranges(families.GetProperty("words")),
            Readings = Ranges(families.GetProperty("readings")),
            Facets = Map(families.GetProperty("facets")),
            Days = Map(families.GetProperty("days")),
            Held = root.GetProperty("held").EnumerateObject()
                .ToImmutableSortedDictionary(file => file.Name, file => (ReadOnlyMemory<byte>)file.Value.GetBytesFromBase64(), StringComparer.Ordinal),
        };
        return manifest.DocCount >= 0 ? manifest : throw new ShardFormatException("the manifest counts less than nothing");
    }

    private static string Text(JsonElement element) => element.GetString() ?? throw new ShardFormatException("the manifest lacks a text");

    private static string Name(JsonElement element) => Name(Text(element));

    private static string Name(string name) => ShardName.IsName(name) ? name : throw new ShardFormatException("the manifest names something that is no shard");

    private static ImmutableArray<string> Names(JsonElement element)
    {
        var all = Text(element);
        if (all.Length % ShardName.Length != 0) throw new ShardFormatException("the manifest names something that is no shard");
        return [.. Enumerable.Range(0, all.Length / ShardName.Length).Select(i => Name(all.Substring(i * ShardName.Length, ShardName.Length)))];
    }

    private static ImmutableArray<ShardRange> Ranges(JsonElement element)
    {
        var names = Names(element.GetProperty("names"));
        var keys = Text(element.GetProperty("keys")).Split(BetweenKeys);
        if (keys.Length != Math.Max(1, names.Length)) throw new ShardFormatException("the manifest has another number of keys");
        for (var i = 1; i < keys.Length; i++)
        {
            if (string.CompareOrdinal(keys[i - 1], keys[i]) >= 0) throw new ShardFormatException("the manifest is not in order");
        }

        return [.. names.Select((name, i) => new ShardRange(keys[i], name))];
    }

    private static ImmutableSortedDictionary<string, string> Map(JsonElement element)
    {
        var map = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject()) map[property.Name] = Name(property.Value);
        return map.ToImmutable();
    }
}
