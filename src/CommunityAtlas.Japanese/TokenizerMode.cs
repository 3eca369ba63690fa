namespace CommunityAtlas.Japanese;

/// <summary>How compounds and unknown words are cut, as in Lucene 4.10's <c>JapaneseTokenizer</c>.</summary>
public enum TokenizerMode
{
    /// <summary>The single best path: 関西国際空港.</summary>
    Normal,

    /// <summary>Parts of long words for search, with the compound beside them: 関西, 関西国際空港, 国際, 空港.</summary>
    Search,

    /// <summary>As search without compounds, and unknown words as single characters.</summary>
    Extended,
}
