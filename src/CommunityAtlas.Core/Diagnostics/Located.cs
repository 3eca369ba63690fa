namespace CommunityAtlas.Core.Diagnostics;

/// <summary>A value that remembers where it was written, until the catalogue accepts it.</summary>
public readonly record struct Located<T>(T Value, SourceLocation Location)
{
    /// <summary>The same place with another value.</summary>
    public Located<TResult> Select<TResult>(Func<T, TResult> selector) => new(selector(Value), Location);
}
