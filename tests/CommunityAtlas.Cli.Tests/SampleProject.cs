using CommunityAtlas.Testing;

namespace CommunityAtlas.Cli.Tests;

/// <summary>A small project of its own: the lists of the sample site, two of its entries, and the default theme.</summary>
internal sealed class SampleProject : IDisposable
{
    private static readonly string[] Lists = ["site.yml", "crisis.yml", "finder.yml", "holidays.yml", "synonyms.yml", "organizations.yml", "words.csv"];

    internal SampleProject()
    {
        var sample = Path.Combine(RepositoryRoot.Path, "content");
        Folder.Copy(Path.Combine(sample, "taxonomies"), "content/taxonomies");
        Folder.Copy(Path.Combine(sample, "pages"), "content/pages");
        foreach (var list in Lists) File.Copy(Path.Combine(sample, list), Folder.At("content/" + list));
        Folder.Copy(Path.Combine(RepositoryRoot.Path, "themes", "default"), "themes/default");
        WriteEntry("midori-salon", "みどりサロン", "0901");
        WriteEntry("hidamari-salon", "ひだまりサロン", "0902");
        Terminal = new TestTerminal(Folder.Path);
    }

    internal TemporaryFolder Folder { get; } = new();

    internal TestTerminal Terminal { get; }

    internal string Site => Folder.At("_site");

    /// <summary>A complete entry without any finding.</summary>
    internal string WriteEntry(string slug, string name, string line) => Folder.Write($"content/entries/aozora/{slug}.md", $"""
        ---
        name: {name}
        name_kana: さろん
        kind: kayoi_no_ba
        summary: お茶を飲みながら、体操やおしゃべりをする集まりです。
        summary_easy: お茶を 飲んで 話します。お金は いりません。
        contact:
          phone: 044-000-{line}
        schedule:
          - 毎月 第2・第4水曜 10:00-11:30
        needs: [loneliness]
        cost: free
        verified:
          date: 2026-11-10
          how: phone
          by: 事務局
        sources:
          - title: 運営者への電話
            date: 2026-11-10
            permission: operator_consented
        ---
        集会所の二階に集まります。

        """.ReplaceLineEndings("\n"));

    public void Dispose()
    {
        Terminal.Dispose();
        Folder.Dispose();
    }
}
