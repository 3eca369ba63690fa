using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Site.Words;

/// <summary>What can be wrong with a line of words.csv.</summary>
public static class OwnWordDiagnostics
{
    /// <summary>AT5050: not four columns.</summary>
    public static readonly DiagnosticDescriptor Columns = Error(
        "AT5050",
        new("A line of words.csv has not four columns", "words.csv の列の数がちがう"),
        new("This line has 「{0}」 columns; four are needed.", "この行の列は「{0}」個です。4つ必要です。"),
        new("Write the word, the word cut by blanks, its readings cut by blanks, and its kind, for example: こども食堂,こども 食堂,コドモ ショクドウ,カスタム名詞",
            "ことば、空白で区切ったことば、空白で区切った読み、品詞の順に、カンマで区切って書いてください。例: こども食堂,こども 食堂,コドモ ショクドウ,カスタム名詞"));

    /// <summary>AT5051: an empty or endless word.</summary>
    public static readonly DiagnosticDescriptor Surface = Error(
        "AT5051",
        new("A line of words.csv has no usable word", "words.csv のことばが使えない"),
        new("「{0}」 cannot be a word: it needs 1 to 256 characters.", "「{0}」はことばとして使えません。1文字から256文字までです。"),
        new("Write the word as it stands in texts in the first column, for example: 通いの場,通い の 場,カヨイ ノ バ,カスタム名詞",
            "はじめの列に、文章に出てくるとおりのことばを書いてください。例: 通いの場,通い の 場,カヨイ ノ バ,カスタム名詞"));

    /// <summary>AT5052: segments that are not the word.</summary>
    public static readonly DiagnosticDescriptor Segments = Error(
        "AT5052",
        new("A word of words.csv and its parts differ", "words.csv のことばと区切りが合わない"),
        new("The parts 「{1}」 do not join to the word 「{0}」.", "区切った「{1}」をつなげても、「{0}」になりません。"),
        new("Put blanks into the same word and change nothing else, for example: 家族会,家族 会,カゾク カイ,カスタム名詞",
            "同じことばに空白だけを入れてください。例: 家族会,家族 会,カゾク カイ,カスタム名詞"));

    /// <summary>AT5053: not a reading for each segment.</summary>
    public static readonly DiagnosticDescriptor Readings = Error(
        "AT5053",
        new("A word of words.csv lacks a reading or has one too many", "words.csv の読みの数が合わない"),
        new("「{0}」 and its readings 「{1}」 have not the same number of parts.", "「{0}」と、読みの「{1}」の区切りの数がちがいます。"),
        new("Give each part its reading, cut at the same places, for example: 認知症 カフェ and ニンチショウ カフェ",
            "読みも同じところで区切って、ひとつずつ書いてください。例: 認知症 カフェ と ニンチショウ カフェ"));

    /// <summary>AT5054: no part of speech.</summary>
    public static readonly DiagnosticDescriptor PartOfSpeech = Error(
        "AT5054",
        new("A word of words.csv lacks its kind", "words.csv に品詞がない"),
        new("The word 「{0}」 has no kind in the last column.", "「{0}」の最後の列に、品詞がありません。"),
        new("Write what kind of word it is, for example: カスタム名詞 or カスタム地名", "どんなことばかを書いてください。例: カスタム名詞、カスタム地名"));

    /// <summary>AT5055: a word that was there before.</summary>
    public static readonly DiagnosticDescriptor Duplicate = Error(
        "AT5055",
        new("A word stands twice in words.csv", "words.csv に同じことばが2回ある"),
        new("The word 「{0}」 already stands further up.", "「{0}」は、上の行にもうあります。"),
        new("Delete one of the two lines.", "どちらかの行を消してください。"));

    private static DiagnosticDescriptor Error(string id, Localized title, Localized message, Localized hint) =>
        new(id, DiagnosticSeverity.Error, title, message, hint);
}
