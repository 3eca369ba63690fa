namespace CommunityAtlas.Search.Store;

/// <summary>
/// The length of a document in one byte as Lucene 4 keeps it: 1/√length as a float of 3 mantissa and 5 exponent bits with zero
/// exponent 15 (<c>SmallFloat.floatToByte315</c>), so that plain BM25 gives Lucene's scores.
/// </summary>
public static class LengthByte
{
    private const int MantissaBits = 3;
    private const int ZeroExponent = 15;
    private const int Dropped = 24 - MantissaBits;
    private const int Smallest = (63 - ZeroExponent) << MantissaBits;

    /// <summary>The byte of a length.</summary>
    public static byte Of(int length)
    {
        if (length <= 0) return 0;
        var bits = BitConverter.SingleToInt32Bits((float)(1.0 / Math.Sqrt(length))) >> Dropped;
        return bits <= Smallest ? (byte)1 : (byte)Math.Min(bits - Smallest, byte.MaxValue);
    }

    /// <summary>The length a byte stands for: 1 over the square of the float; 0 for the byte 0.</summary>
    public static double ToLength(byte value)
    {
        if (value == 0) return 0;
        var norm = BitConverter.Int32BitsToSingle((value << Dropped) + ((63 - ZeroExponent) << 24));
        return 1f / (norm * norm);
    }
}
