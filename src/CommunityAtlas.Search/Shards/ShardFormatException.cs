namespace CommunityAtlas.Search.Shards;

/// <summary>A manifest or shard that is damaged, foreign or of another version. Readers turn it into a sentence with a retry.</summary>
public sealed class ShardFormatException : Exception
{
    /// <summary>Damaged.</summary>
    public ShardFormatException()
        : this("the shard is damaged")
    {
    }

    /// <summary>What is wrong, in a few words for whoever repairs it.</summary>
    public ShardFormatException(string message)
        : base(message)
    {
    }

    /// <summary>What is wrong, and what was thrown.</summary>
    public ShardFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
