using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using CommunityAtlas.Search.Postings;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;
using CommunityAtlas.Search.Tests.Shards;
using CommunityAtlas.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Search.Tests.Store;

public class TextStoreTests
{
    private static readonly string[] Pieces = ["こども食堂", "ランチ", "a", "é", "漢", "丂", "鿿", "ー", "ﾊﾟ", "㍿", "😀", "𠮷", "\ud83d", "\ude00", "\0", "\u2028", "한", "第2・第4水曜", "ゐ"];

    private static readonly Gen<string> Lines = Gen.Elements(Pieces).NonEmptyListOf().Select(pieces => string.Concat(pieces));

    private static readonly Arbitrary<TextBlock> Blocks = Lines.SelectMany(text => Gen.Elements(SearchFields.Name, SearchFields.Labels, SearchFields.Area, SearchFields.Summary, SearchFields.Body).Select(field => new TextLine(field, text)))
        .ListOf().Select(lines => lines.OrderBy(line => line.Field).ToImmutableArray())
        .ListOf().Select(documents => new TextBlock([.. documents.Take(TextBlock.Size)])).ToArbitrary();

    [Fact]
    public void Any_units_survive_the_character_code() => Prop.ForAll<char[]>(units =>
    {
        var text = new string(units ?? []);
        return TextCode.Decode(Encode(text)) == text;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_unit_survives_in_at_most_three_bytes()
    {
        for (var unit = 0; unit <= 0xFFFF; unit++)
        {
            var code = Encode(((char)unit).ToString());
            Assert.InRange(code.Length, 1, 3);
            Assert.Equal((char)unit, Assert.Single(TextCode.Decode(code)));
        }
    }

    [Fact]
    public void The_frequent_characters_are_as_many_as_there_are_bytes_for_them_and_each_once()
    {
        Assert.Equal(170, TextCode.Frequent.Length);
        Assert.Equal(170, TextCode.Frequent.Distinct().Count());
        Assert.StartsWith("\n\f", TextCode.Frequent);
    }

    [Fact]
    public void Codes_are_as_in_the_table()
    {
        var rows = Vectors.Read("search/text-code");
        Assert.Equal(TextCode.Frequent, rows[0].Text("frequent"));
        foreach (var row in rows.Skip(1))
        {
            Assert.Equal(row.GetProperty("code").GetString(), Convert.ToHexString(Encode(row.Text("text"))));
            Assert.Equal(row.Text("text"), TextCode.Decode(Convert.FromHexString(row.GetProperty("code").GetString()!)));
        }
    }

    [Theory]
    [InlineData("AA")]
    [InlineData("FC")]
    [InlineData("FC00")]
    [InlineData("00FD")]
    public void A_code_that_ends_inside_a_character_is_refused(string code) => Assert.Throws<ShardFormatException>(() => TextCode.Decode(Convert.FromHexString(code)));

    [Fact]
    public void Texts_that_are_written_are_read_again() => Prop.ForAll(Blocks, block => Same(block, TextBlock.Read(block.Write()))).QuickCheckThrowOnFailure();

    [Fact]
    public void Texts_come_back_from_behind_a_prefix() => Prop.ForAll(Blocks, block =>
    {
        var prefix = TextPrefix.Of(Encode("こども食堂はだれでもどうぞ。月に2回ひらいています。"));
        return Same(block, TextBlock.Read(TextPrefix.Unpack(prefix.File, prefix.Pack(block.Write()))));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_prefix_makes_like_texts_smaller()
    {
        var line = string.Concat(Enumerable.Range(0, 60).Select(i => (char)(0x4E00 + (i * 97))));
        var payload = new TextBlock([[new TextLine(SearchFields.Body, line)]]).Write();
        Assert.True(TextPrefix.Of(Encode(line)).Pack(payload).Length < ShardFrame.Pack(ShardFamily.Texts, payload).Length / 4);
    }

    [Fact]
    public void Damaged_texts_are_refused()
    {
        var payload = new TextBlock([[new(SearchFields.Name, "名前"), new(SearchFields.Body, "本文😀")], [new(SearchFields.Summary, "ひとこと")]]).Write();
        Assert.True(Damage.Try(payload, bytes => TextBlock.Read(bytes)) > 1000);
    }

    [Fact]
    public void Damaged_files_behind_a_prefix_are_refused()
    {
        var prefix = TextPrefix.Of(Encode("あいうえお"));
        var file = prefix.Pack(new TextBlock([[new(SearchFields.Name, "あいうえおの会")]]).Write());
        Assert.True(Damage.Try(file, bytes => TextBlock.Read(TextPrefix.Unpack(prefix.File, bytes))) > 1000);
        Assert.True(Damage.Try(prefix.File.ToArray(), bytes => TextBlock.Read(TextPrefix.Unpack(bytes, file))) > 1000);
        Assert.Throws<ShardFormatException>(() => TextPrefix.Unpack(file, prefix.File));
    }

    [Fact]
    public void A_line_with_a_line_end_or_in_the_wrong_place_is_a_mistake_of_the_writer()
    {
        Assert.Throws<ArgumentException>(() => new TextBlock([[new(SearchFields.Name, "a\nb")]]).Write());
        Assert.Throws<ArgumentException>(() => new TextBlock([[new(SearchFields.Name, "")]]).Write());
        Assert.Throws<ArgumentException>(() => new TextBlock([[new(SearchFields.Body, "a"), new(SearchFields.Name, "b")]]).Write());
    }

    [Fact]
    public void The_prefix_is_chosen_by_slugs_alone_and_one_document_in_64_at_most()
    {
        string[] slugs = [.. Enumerable.Range(0, 1100).Select(i => $"entry-{i}")];
        var asked = new HashSet<int>();
        var prefix = TextPrefix.Choose(slugs, i =>
        {
            asked.Add(i);
            return Encode($"文{i}");
        });
        Assert.NotNull(prefix);
        Assert.Equal(1100 / 64, asked.Count);

        string[] reversed = [.. slugs.Reverse()];
        Assert.Equal(prefix.File.ToArray(), TextPrefix.Choose(reversed, i => Encode($"文{1099 - i}"))!.File.ToArray());
        Assert.Null(TextPrefix.Choose(slugs[..1000], _ => throw new InvalidOperationException()));
    }

    [NodeFact]
    public async Task A_browser_inflates_a_prefix_and_a_block_as_one()
    {
        var prefix = TextPrefix.Of(Encode("こども食堂はだれでもどうぞ。"));
        var payload = new TextBlock([[new(SearchFields.Name, "こども食堂はだれでもどうぞ。"), new(SearchFields.Body, "本文😀")]]).Write();
        var asked = JsonSerializer.Serialize(new[] { Convert.ToBase64String(prefix.File.Span), Convert.ToBase64String(prefix.Pack(payload)) });
        var inflated = Convert.FromBase64String(await NodeTool.RunAsync("tests/oracle/inflate.mjs", asked));
        Assert.EndsWith(Convert.ToHexString([ShardFrame.Magic, (byte)ShardFamily.Texts, ShardFrame.Format, .. payload]), Convert.ToHexString(inflated));
    }

    private static bool Same(TextBlock left, TextBlock right) =>
        left.Documents.Length == right.Documents.Length && left.Documents.Zip(right.Documents).All(pair => pair.First.SequenceEqual(pair.Second));

    private static byte[] Encode(string text)
    {
        var bytes = new ArrayBufferWriter<byte>();
        TextCode.Encode(text, bytes);
        return bytes.WrittenSpan.ToArray();
    }
}
