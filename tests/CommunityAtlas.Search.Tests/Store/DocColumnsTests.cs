using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Tests.Store;

public sealed class DocColumnsTests
{
    [Fact]
    public void Columns_are_read_as_they_were_written()
    {
        var columns = new DocColumns([120, 7, 255], [3, 15, 0], [DocState.Fresh, DocState.Stopped, DocState.Late]);
        var read = DocColumns.Read(columns.Write());
        Assert.Equal(columns.Lengths.AsEnumerable(), read.Lengths);
        Assert.Equal(columns.NameLengths.AsEnumerable(), read.NameLengths);
        Assert.Equal(columns.States.AsEnumerable(), read.States);
    }

    [Theory]
    [InlineData(new byte[] { 2, 1, 1, 0 })]
    [InlineData(new byte[] { 1, 1, 0x30 })]
    [InlineData(new byte[] { 1, 1, 0, 0 })]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF, 0xFF })]
    public void Damage_is_refused(byte[] payload) => Assert.Throws<ShardFormatException>(() => DocColumns.Read(payload));

    // Computed with Lucene 4.10's SmallFloat.floatToByte315((float)(1 / Math.sqrt(length))) and byte315ToFloat.
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 124, 1)]
    [InlineData(2, 121, 2.56)]
    [InlineData(4, 120, 4)]
    [InlineData(10, 117, 10.24)]
    [InlineData(100, 110, 113.77777777777777)]
    [InlineData(1000, 104, 1024)]
    public void A_length_becomes_lucenes_byte(int length, int expected, double stands)
    {
        Assert.Equal(expected, LengthByte.Of(length));
        Assert.Equal(stands, LengthByte.ToLength((byte)expected), 1e-3);
    }
}
