using CommunityAtlas.Japanese.Dictionaries.Compilation;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Japanese.Tests.Dictionaries;

/// <summary>The dictionary in the repository is what Debian's mecab-ipadic compiles to, byte for byte.</summary>
public sealed class RebuildTests
{
    [IpadicFact]
    public void Compiling_ipadic_again_gives_the_embedded_file()
    {
        var source = Directory.EnumerateFiles(IpadicFactAttribute.Folder)
            .Where(f => Path.GetExtension(f) is ".csv" or ".def")
            .ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes);
        var stored = File.ReadAllBytes(Path.Combine(RepositoryRoot.Path, "src", "CommunityAtlas.Japanese", "ipadic.dic"));

        Assert.True(stored.AsSpan().SequenceEqual(DictionaryCompiler.Compile(source)));
        Assert.InRange(stored.Length, 1, 6_000_000);
    }
}

/// <summary>A test that needs the Debian package mecab-ipadic: skipped, visibly, where it is absent; in CI it then fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class IpadicFactAttribute : FactAttribute
{
    public const string Folder = "/usr/share/mecab/dic/ipadic";

    public IpadicFactAttribute()
    {
        if (!RepositoryRoot.IsContinuousIntegration && !File.Exists(Path.Combine(Folder, "matrix.def"))) Skip = "The Debian package mecab-ipadic is not here.";
    }
}
