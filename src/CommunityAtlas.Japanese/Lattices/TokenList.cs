namespace CommunityAtlas.Japanese.Lattices;

/// <summary>The tokens of a text. Those of a fragment come last first, as its path is walked from its end.</summary>
internal sealed class TokenList
{
    private const int InitialTokens = 256;

    private Token[] _tokens = new Token[InitialTokens];
    private Token[] _walked = new Token[InitialTokens];
    private int _count;
    private int _walkedCount;

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _count);

    public void Begin() => _count = 0;

    /// <summary>Notes a token of the fragment that is being walked.</summary>
    public void AddBefore(in Token token)
    {
        if (_walkedCount == _walked.Length) Array.Resize(ref _walked, 2 * _walkedCount);
        _walked[_walkedCount++] = token;
    }

    /// <summary>Ends the walk of a fragment: turns its tokens round.</summary>
    public void EndFragment()
    {
        if (_tokens.Length < _count + _walkedCount) Array.Resize(ref _tokens, Math.Max(2 * _tokens.Length, _count + _walkedCount));
        for (var i = _walkedCount - 1; i >= 0; i--)
        {
            // A token that starts where the one before it starts is a compound beside its first part.
            var token = _walked[i];
            var isCompound = _count > 0 && _tokens[_count - 1].Start == token.Start;
            _tokens[_count++] = isCompound ? token with { PositionIncrement = 0 } : token with { PositionLength = 1 };
        }

        _walkedCount = 0;
    }
}
