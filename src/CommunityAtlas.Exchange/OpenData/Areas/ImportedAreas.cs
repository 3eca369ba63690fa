using System.Text;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Exchange.OpenData.Emission;

namespace CommunityAtlas.Exchange.OpenData.Areas;

/// <summary>content/import/areas.yml: municipalities that imports met and areas.yml does not know.</summary>
public static class ImportedAreas
{
    private const string Title = "# 取り込みで見つかった区域です。areas.yml に移すと、となりの区域や地図の中心も書けます。\n";

    /// <summary>The file with new areas added at its end, by code; what is there stays as it is.</summary>
    public static string Append(string? existing, IEnumerable<AreaChoice> areas)
    {
        var text = new StringBuilder(existing is { Length: > 0 } ? existing : Title);
        if (text[^1] != '\n') text.Append('\n');
        foreach (var area in areas.DistinctBy(a => a.Code).OrderBy(a => a.Code, StringComparer.Ordinal))
        {
            var item = new MappingBuilder()
                .Word("key", area.Key)
                .Word("code", area.Code)
                .Text("name", area.Name)
                .Text("prefecture", area.Prefecture)
                .Word("level", area.Level == AreaLevel.Prefecture ? "prefecture" : "municipality")
                .Build(isInline: true)!;
            text.Append(YamlEmitter.Item(item));
        }

        return text.ToString();
    }
}
