using System.Collections.Immutable;

namespace CommunityAtlas.Exchange.OpenData.HeaderMaps;

/// <summary>The header maps that come with the tool, as YAML text; whoever owns a YAML reader parses them.</summary>
public static class EmbeddedHeaderMaps
{
    private const string Prefix = "header-maps/";

    /// <summary>All maps by file name, ordinal.</summary>
    public static ImmutableArray<EmbeddedText> Read()
    {
        var assembly = typeof(EmbeddedHeaderMaps).Assembly;
        var texts = ImmutableArray.CreateBuilder<EmbeddedText>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            texts.Add(new EmbeddedText(name, reader.ReadToEnd()));
        }

        return texts.ToImmutable();
    }
}

/// <summary>A text inside the assembly.</summary>
/// <param name="Name"><c>header-maps/kodomo-shokudo.yml</c>.</param>
public sealed record EmbeddedText(string Name, string Text);
