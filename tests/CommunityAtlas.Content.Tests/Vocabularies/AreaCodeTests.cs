using CommunityAtlas.Content.Tests.Catalogues;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Content.Tests.Vocabularies;

public sealed class AreaCodeTests
{
    [SharedDataFact]
    public void Every_municipality_of_Japan_can_be_an_area()
    {
        var rows = File.ReadLines(Path.Combine(RepositoryRoot.SharedData, "reference", "localgovjp-utf8.csv")).Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => (Code: cells[^1], Name: cells[3].Replace(" ", "", StringComparison.Ordinal), Prefecture: cells[1]))
            .ToArray();
        Assert.Equal(1916, rows.Length);

        var text = string.Concat(rows.Select(r => $"- {{key: {r.Code}, code: {r.Code}, name: {r.Name}, prefecture: {r.Prefecture}}}\n"));
        var areas = BaseContent.Catalogue(("import/areas.yml", text)).Taxonomies.Areas;
        Assert.Equal(rows.Select(r => r.Code), areas.Terms.Where(a => a.Prefecture != "架空県").Select(a => a.LocalGovernmentCode));
        Assert.All(areas.Terms.Skip(3), a => Assert.Equal(AreaLevel.Municipality, a.Level));
    }
}
