using System.Globalization;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Texts;

/// <summary>Counts and pages of lists in words.</summary>
internal static class ListTexts
{
    /// <summary>12件.</summary>
    public static string Count(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0}件");

    /// <summary>1,234件のうち、はじめの100件.</summary>
    public static string FirstOf(int shown, int total) => $"{Count(total)}のうち、はじめの{Count(shown)}";

    /// <summary>A link with its count.</summary>
    public static CountedLinkModel Link(string label, string href, int count) => new(label, href, Count(count));

    /// <summary>4ページ中1ページ目.</summary>
    public static string Page(int number, int of) => string.Create(CultureInfo.InvariantCulture, $"{of}ページ中{number}ページ目");
}
