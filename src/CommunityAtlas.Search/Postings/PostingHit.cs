namespace CommunityAtlas.Search.Postings;

/// <summary>A term in a document while the index is made.</summary>
internal struct PostingHit
{
    /// <summary>The term's number with the worker that found it.</summary>
    public int Term;

    /// <summary>Whether the document at hand has it.</summary>
    public bool IsTouched;

    /// <summary>Fields it stands in by itself.</summary>
    public SearchFields Fields;

    /// <summary>Fields it stands in inside a longer word.</summary>
    public SearchFields PartFields;

    /// <summary>Occurrences in the body by itself.</summary>
    public int BodyTf;

    /// <summary>Occurrences in the body inside a longer word.</summary>
    public int PartTf;

    /// <summary>First position in the name plus 1; 0: none, or beyond 254.</summary>
    public byte NamePosition;

    /// <summary>First position in summary and body plus 1; 0: none.</summary>
    public byte TextPosition;
}
