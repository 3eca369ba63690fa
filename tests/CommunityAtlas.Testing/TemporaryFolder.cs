using System.Security.Cryptography;
using System.Text;

namespace CommunityAtlas.Testing;

/// <summary>A folder of its own for a test, without a link on the way to it, deleted at the end.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Makes an empty folder.</summary>
    public TemporaryFolder()
    {
        // macOS keeps its temporary files behind a link, and writing through links is refused.
        var temporary = new DirectoryInfo(System.IO.Path.GetTempPath());
        Path = System.IO.Path.Combine(
            temporary.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? temporary.FullName, "atlas-test-" + System.IO.Path.GetRandomFileName());
        Directory.CreateDirectory(Path);
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>The full path of something in it.</summary>
    public string At(string relative) => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a text file, with its folders, and gives its full path.</summary>
    public string Write(string relative, string text)
    {
        var path = At(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Copies a folder with all that is in it.</summary>
    public string Copy(string source, string relative)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(At(relative), System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return At(relative);
    }

    /// <summary>A fingerprint of every path, folder and byte below a folder; "absent" when there is none.</summary>
    public static string Fingerprint(string folder)
    {
        if (!Directory.Exists(folder)) return "absent";
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(System.IO.Path.GetRelativePath(folder, path) + "\n"));
            if (File.Exists(path)) hash.AppendData(File.ReadAllBytes(path));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
