namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>A dictionary file or source that cannot be used: damaged, foreign, or of another version.</summary>
public sealed class DictionaryFormatException : Exception
{
    /// <summary>Without a reason.</summary>
    public DictionaryFormatException()
    {
    }

    /// <summary>With the reason in English.</summary>
    public DictionaryFormatException(string message)
        : base(message)
    {
    }

    /// <summary>With the reason and what lies behind it.</summary>
    public DictionaryFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
