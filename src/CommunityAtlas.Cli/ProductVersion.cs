using System.Reflection;

namespace CommunityAtlas.Cli;

/// <summary>The version of the tool.</summary>
internal static class ProductVersion
{
    /// <summary>Without the commit: <c>0.1.0</c>.</summary>
    internal static string Text { get; } =
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
