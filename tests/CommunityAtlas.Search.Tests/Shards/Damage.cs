using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Tests.Shards;

/// <summary>Payloads that no writer wrote: whatever the bytes, a reader says so or reads something, and asks for no memory they do not warrant.</summary>
internal static class Damage
{
    // The greatest payload here has some kilobytes.
    private const long MostBytes = 8 << 20;

    /// <summary>Reads every truncation, changed bytes and random bytes.</summary>
    /// <returns>How many were refused.</returns>
    public static int Try(byte[] payload, Action<byte[]> read)
    {
        var random = new Random(20261121);
        var refused = 0;
        for (var length = 0; length < payload.Length; length++) Read(payload[..length]);
        for (var i = 0; i < 4000; i++)
        {
            var changed = payload.ToArray();
            for (var times = random.Next(1, 4); times > 0; times--) changed[random.Next(changed.Length)] = (byte)random.Next(256);
            Read(changed);
        }

        for (var i = 0; i < 2000; i++)
        {
            var noise = new byte[random.Next(64)];
            random.NextBytes(noise);
            Read(noise);
        }

        Read([0xFF, 0xFF, 0xFF, 0xFF, 0x07, .. payload]);
        Read([.. payload, 0]);
        return refused;

        void Read(byte[] bytes)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                read(bytes);
            }
            catch (ShardFormatException)
            {
                refused++;
            }

            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostBytes, "a damaged payload asked for much memory");
        }
    }
}
