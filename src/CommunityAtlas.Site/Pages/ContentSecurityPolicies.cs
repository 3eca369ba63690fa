namespace CommunityAtlas.Site.Pages;

/// <summary>The policy each kind of page carries, security.md §2. The audit compares pages with these texts.</summary>
internal static class ContentSecurityPolicies
{
    private const string Start = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'none'; ";
    private const string End = "base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types ca-sw";

    /// <summary>All pages but one.</summary>
    public const string Standard = Start + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; " + End;

    /// <summary>情報をのせる: nothing written there can leave the page.</summary>
    public const string Contribute = Start + "connect-src 'none'; manifest-src 'self'; worker-src 'self'; form-action 'none'; " + End;

    /// <summary>The policy of a page.</summary>
    public static string Of(string permalink) => permalink == PageAddresses.Contribute ? Contribute : Standard;
}
