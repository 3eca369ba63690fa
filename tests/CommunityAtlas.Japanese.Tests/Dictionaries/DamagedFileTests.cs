using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Japanese.Dictionaries.Compilation;

namespace CommunityAtlas.Japanese.Tests.Dictionaries;

/// <summary>Whatever a file holds, it is a dictionary or it is refused: no other exception, no endless walk.</summary>
public sealed class DamagedFileTests
{
    private static readonly byte[] Sound = DictionaryCompiler.Compile(TinyDictionary.Source(
        ["山,1,10", "川,2,20", "山川,3,-40", "山川県,1,5", "あ,2,100", "いう,4,100", "いうえ,4,100"], ["1 2 30", "2 0 -7"]));

    [Fact]
    public void The_undamaged_file_is_read() => Assert.Equal(7, JapaneseDictionary.Load(Sound).Count);

    [Fact]
    public void Every_flipped_bit_is_found()
    {
        for (var bit = 0; bit < Sound.Length * 8; bit++)
        {
            var file = Sound.ToArray();
            file[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<DictionaryFormatException>(() => JapaneseDictionary.Load(file));
        }
    }

    [Fact]
    public void Every_shorter_or_longer_file_is_refused()
    {
        for (var length = 0; length < Sound.Length; length++) Assert.Throws<DictionaryFormatException>(() => JapaneseDictionary.Load(Sound.AsMemory(0, length)));
        Assert.Throws<DictionaryFormatException>(() => JapaneseDictionary.Load((byte[])[.. Sound, 0]));
    }

    [Fact]
    public void A_foreign_file_is_called_one() =>
        Assert.Contains("no dictionary of atlas", Assert.Throws<DictionaryFormatException>(() => JapaneseDictionary.Load("%PDF-1.7 and so on, long enough"u8.ToArray())).Message);

    [Fact]
    public void Another_version_says_what_to_do()
    {
        var file = Sound.ToArray();
        file[8]++;
        Assert.Contains("atlas dictionary build", Assert.Throws<DictionaryFormatException>(() => JapaneseDictionary.Load(file)).Message);
    }

    [Fact]
    public void Sections_of_nonsense_under_a_right_checksum_are_read_or_refused_but_never_followed_astray()
    {
        var random = new Random(4711);
        var sections = DictionaryFormat.Split(Sound).Select(Contents).ToArray();
        var (read, refused) = (0, 0);
        for (var round = 0; round < 3000; round++)
        {
            var damaged = sections.Select(s => s.ToArray()).ToArray();
            var at = random.Next(damaged.Length);
            for (var times = random.Next(1, 4); times > 0; times--) damaged[at] = Damage(damaged[at], random);
            try
            {
                Use(JapaneseDictionary.Load(DictionaryCompiler.Frame(damaged)));
                read++;
            }
            catch (DictionaryFormatException)
            {
                refused++;
            }
        }

        // Costs and readings may be anything; counts, indices and lengths may not.
        Assert.InRange(read, 1, 2999);
        Assert.InRange(refused, 1, 2999);
    }

    private static byte[] Contents(PackedSection section)
    {
        using var unpacked = section.Unpack();
        return unpacked.Bytes.ToArray();
    }

    private static byte[] Damage(byte[] section, Random random)
    {
        var at = section.Length == 0 ? 0 : random.Next(section.Length);
        switch (random.Next(5))
        {
            case 0 when section.Length > 0:
                section[at] = (byte)random.Next(256);
                return section;
            case 1 when section.Length > 0:
                section[at] ^= (byte)(1 << random.Next(8));
                return section;
            case 2:
                return section[..at];
            case 3:
                return [.. section[..at], (byte)random.Next(256), .. section[at..]];
            default:
                return [.. section, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F];
        }
    }

    private static void Use(JapaneseDictionary dictionary)
    {
        foreach (var mode in Enum.GetValues<TokenizerMode>())
        {
            var tokenizer = new JapaneseTokenizer(dictionary, new TokenizerOptions { Mode = mode, DiscardPunctuation = false, UserDictionary = UserDictionary.Parse("県,県,ケン,名詞") });
            foreach (var text in new[] { "山川県あいうえ", "ABC、漢字カナ", "\uD842", "ああああ山川山川" })
            {
                foreach (var token in tokenizer.CreateWorker().Tokenize(text))
                {
                    _ = tokenizer.PartOfSpeech(token);
                    _ = tokenizer.BaseForm(token, text);
                    _ = tokenizer.Reading(token, text);
                    _ = tokenizer.Pronunciation(token, text);
                }
            }
        }
    }
}
