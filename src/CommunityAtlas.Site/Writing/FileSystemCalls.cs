using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace CommunityAtlas.Site.Writing;

/// <summary>What the base class library cannot do: second names for files, and two folders changing places in one step.</summary>
internal static partial class FileSystemCalls
{
    private const int CurrentFolder = -100;
    private const uint LinuxExchange = 2;
    private const uint MacSwap = 2;
    private const int OfTheHandle = 0x1000;
    private const uint CountOfNames = 4;

    /// <summary>Gives a file a second name on the same volume. False where the file system or the system has no such thing.</summary>
    internal static bool TryLink(string existing, string added)
    {
        try
        {
            return OperatingSystem.IsWindows() ? WindowsLink(added, existing, 0) : UnixLink(existing, added) == 0;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Lets two existing folders change names in one step. False where that is not possible; nothing has happened then.</summary>
    internal static bool TryExchange(string one, string other)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return LinuxRename(CurrentFolder, one, CurrentFolder, other, LinuxExchange) == 0;
            return OperatingSystem.IsMacOS() && MacRename(one, other, MacSwap) == 0;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Whether an open file certainly has no second name anywhere. False where the system is not asked (only Linux is).</summary>
    internal static bool HasOneName(SafeFileHandle file)
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            // The layout of statx is the same on every processor: the count of names stands at byte 16.
            Span<byte> answer = stackalloc byte[256];
            return LinuxStat(file, "", OfTheHandle, CountOfNames, ref MemoryMarshal.GetReference(answer)) == 0
                && (MemoryMarshal.Read<uint>(answer) & CountOfNames) != 0
                && MemoryMarshal.Read<uint>(answer[16..]) == 1;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int UnixLink(string existing, string added);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int LinuxRename(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int MacRename(string from, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int LinuxStat(SafeFileHandle file, string path, int flags, uint mask, ref byte answer);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool WindowsLink(string added, string existing, nint security);
}
