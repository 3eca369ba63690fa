using CommunityAtlas.Content.Tests.Specs;
using CommunityAtlas.Core.Catalogues;

namespace CommunityAtlas.Content.Tests.Catalogues;

/// <summary>The base of the specs as a folder, with some files replaced.</summary>
internal static class BaseContent
{
    /// <summary>An entry without a remark.</summary>
    public const string Entry =
        """
        name: あおぞらサロン
        name_kana: あおぞらさろん
        kind: ibasho
        summary: お茶を飲みながら話せます。
        summary_easy: お茶を 飲みながら 話します。
        contact: {phone: 044-000-0001}
        schedule: [毎週 水曜 10:00-12:00]
        needs: [loneliness]
        verified: {date: 2026-11-10, how: phone, by: 事務局}
        sources: [{title: 運営者への電話, date: 2026-11-10, permission: operator_consented}]
        """;

    /// <summary>The folder with files laid over it.</summary>
    public static ContentFolder With(params (string Path, string Text)[] files)
    {
        var all = SpecCase.BaseFiles();
        foreach (var (path, text) in files) all[path] = text;
        return new ContentFolder(all.Select(f => new ContentFile(f.Key, f.Key, f.Value)));
    }

    /// <summary>Builds the folder with files laid over it.</summary>
    public static CatalogueResult Build(params (string Path, string Text)[] files) => CatalogueBuilder.Build(With(files), SpecCase.UsualDay);

    /// <summary>Builds what must be without error.</summary>
    public static Catalogue Catalogue(params (string Path, string Text)[] files) =>
        Build(files).Catalogue ?? throw new InvalidOperationException("The base content has an error.");
}
