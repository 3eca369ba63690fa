namespace CommunityAtlas.Site.Pages;

/// <summary>The policy each kind of page carries, security.md §2. The audit compares pages with these texts.</summary>
internal static class ContentSecurityPolicies
{
    private const string Start = "default-src 'none'; script-src 'self'; style-src 'self'; ";
    private const string Pictures = "img-src 'self'; font-src 'none'; ";
    private const string Own = "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; ";
    private const string End = "base-uri 'none'; object-src 'none'";
    private const string Types = "; require-trusted-types-for 'script'; trusted-types ca-sw";

    /// <summary>All pages but two kinds.</summary>
    public const string Standard = Start + Pictures + Own + End + Types;

    /// <summary>情報をのせる: nothing written there can leave the page.</summary>
    public const string Contribute = Start + Pictures + "connect-src 'none'; manifest-src 'self'; worker-src 'self'; form-action 'none'; " + End + Types;

    /// <summary>地図: pictures of the map come from 国土地理院 once its button is pressed, and Leaflet writes markup of its own.</summary>
    public const string Map = Start + "img-src 'self' data: https://cyberjapandata.gsi.go.jp; font-src 'none'; " + Own + End;

    /// <summary>The policy of a page.</summary>
    public static string Of(string permalink) =>
        permalink == PageAddresses.Contribute ? Contribute : permalink.StartsWith(PageAddresses.Map, StringComparison.Ordinal) ? Map : Standard;
}
