namespace CommunityAtlas.Search.Reading;

/// <summary>Why an index cannot be read.</summary>
public enum IndexFailure
{
    /// <summary>There is no manifest: the site has no index, or there is no site.</summary>
    NoIndex,

    /// <summary>The manifest is damaged.</summary>
    DamagedManifest,

    /// <summary>Written by a version of the tool with another format.</summary>
    OtherFormat,

    /// <summary>A shard that the manifest names is not there.</summary>
    MissingShard,

    /// <summary>A shard is not what its name says, or breaks the grammar.</summary>
    DamagedShard,
}

/// <summary>An index that cannot be read. Building the site again makes a whole one.</summary>
public sealed class SearchIndexException : Exception
{
    /// <summary>For serialisers and tests.</summary>
    public SearchIndexException()
        : this(IndexFailure.DamagedShard, "")
    {
    }

    /// <summary>A failure without a file.</summary>
    public SearchIndexException(string message)
        : base(message)
    {
    }

    /// <summary>A failure without a file, and what was thrown.</summary>
    public SearchIndexException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A failure in a file.</summary>
    /// <param name="failure">What is wrong.</param>
    /// <param name="file">The file, from the folder of the index.</param>
    /// <param name="innerException">What was thrown, or null.</param>
    public SearchIndexException(IndexFailure failure, string file, Exception? innerException = null)
        : base($"{file}: {failure}", innerException) => (Failure, File) = (failure, file);

    /// <summary>What is wrong.</summary>
    public IndexFailure Failure { get; } = IndexFailure.DamagedShard;

    /// <summary>The file, from the folder of the index.</summary>
    public string File { get; } = "";
}
