using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Entries.Messages;

/// <summary>AT3000–3019: keys, and values of the wrong shape.</summary>
public static class ShapeDiagnostics
{
    /// <summary>AT3000: a key that resembles a known one.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = new(
        "AT3000",
        DiagnosticSeverity.Error,
        new Localized("Unknown key", "知らない項目"),
        new Localized("There is no key 「{0}」 here.", "「{0}」という項目は、ここにはありません。"),
        new Localized("Did you mean 「{1}」?", "もしかして「{1}」ではありませんか。"));

    /// <summary>AT3001: required fields are missing.</summary>
    public static readonly DiagnosticDescriptor MissingFields = new(
        "AT3001",
        DiagnosticSeverity.Error,
        new Localized("Required fields are missing", "必要な項目がない"),
        new Localized("Missing: 「{0}」.", "必要な項目がありません：「{0}」。"),
        new Localized("Add a line for each; the Japanese name in brackets may be written as the key too.", "それぞれの行を足してください。（）の中の日本語を項目の名前にしてもかまいません。"));

    /// <summary>AT3002: a mapping lacks a required part.</summary>
    public static readonly DiagnosticDescriptor MissingPart = new(
        "AT3002",
        DiagnosticSeverity.Error,
        new Localized("A part is missing", "足りない部分がある"),
        new Localized("「{0}」 lacks 「{1}」.", "「{0}」に「{1}」がありません。"),
        new Localized("Add it, such as 「{2}: {3}」.", "書き足してください。例：{2}: {3}"));

    /// <summary>AT3003: a required field without a value.</summary>
    public static readonly DiagnosticDescriptor EmptyField = new(
        "AT3003",
        DiagnosticSeverity.Error,
        new Localized("Empty", "中身がない"),
        new Localized("Nothing stands after 「{0}」.", "「{0}」のあとに何も書かれていません。"),
        new Localized("Write a value, such as 「{0}: {1}」.", "中身を書いてください。例：{0}: {1}"));

    /// <summary>AT3005: a key that resembles none.</summary>
    public static readonly DiagnosticDescriptor StrangeKey = new(
        "AT3005",
        DiagnosticSeverity.Error,
        new Localized("Unknown key", "知らない項目"),
        new Localized("There is no key 「{0}」 here.", "「{0}」という項目は、ここにはありません。"),
        new Localized("Take the line out, or use one of: {1}.", "その行を消すか、次のような項目を使ってください：{1}。"));

    /// <summary>AT3011: a key that belongs below another one.</summary>
    public static readonly DiagnosticDescriptor MisplacedKey = new(
        "AT3011",
        DiagnosticSeverity.Error,
        new Localized("A key one level too high", "入れる場所がちがう項目"),
        new Localized("「{0}」 does not stand here but below 「{1}」.", "「{0}」は、ここではなく「{1}」の中に書く項目です。"),
        new Localized("Put it inside, such as 「{2}」.", "その中に入れてください。例：{2}"));

    /// <summary>AT3006: one field under two names.</summary>
    public static readonly DiagnosticDescriptor DoubleField = new(
        "AT3006",
        DiagnosticSeverity.Error,
        new Localized("One field twice", "同じ項目が二つある"),
        new Localized("「{0}」 and 「{1}」 are the same field.", "「{0}」と「{1}」は同じ項目です。"),
        new Localized("Keep one of the two lines.", "どちらかの行だけにしてください。"));

    /// <summary>AT3007: a list or keys where text belongs.</summary>
    public static readonly DiagnosticDescriptor TextExpected = new(
        "AT3007",
        DiagnosticSeverity.Error,
        new Localized("Text expected", "文字を書くところ"),
        new Localized("「{0}」 takes a plain text.", "「{0}」には文字を書きます。リストや項目は書けません。"),
        new Localized("Write the text straight after 「{0}: 」; quote it if it begins with a bracket or holds 「: 」.", "「{0}: 」のすぐあとに文字を書いてください。かっこで始まるときや「: 」を含むときは \" \" で囲みます。"));

    /// <summary>AT3008: text or a list where keys belong.</summary>
    public static readonly DiagnosticDescriptor KeysExpected = new(
        "AT3008",
        DiagnosticSeverity.Error,
        new Localized("Keys expected", "項目に分けて書くところ"),
        new Localized("「{0}」 is written as keys with values.", "「{0}」は、項目に分けて書きます。"),
        new Localized("Use keys such as: {1}.", "次のような項目で書いてください：{1}"));

    /// <summary>AT3009: an empty item in a list.</summary>
    public static readonly DiagnosticDescriptor EmptyItem = new(
        "AT3009",
        DiagnosticSeverity.Error,
        new Localized("Empty item", "リストに空の行がある"),
        new Localized("The list 「{0}」 has an empty item.", "「{0}」のリストに、何も書かれていないところがあります。"),
        new Localized("Take the empty item out, or write something after its 「- 」.", "その行を消すか、「- 」のあとに書いてください。"));

    /// <summary>AT3010: two keys that mean the same.</summary>
    public static readonly DiagnosticDescriptor DoubleKey = new(
        "AT3010",
        DiagnosticSeverity.Error,
        new Localized("One key twice", "同じ項目が二つある"),
        new Localized("「{0}」 is there already under another spelling.", "「{0}」は、別の書き方でもう書かれています。"),
        new Localized("Keep one of the two lines.", "どちらかの行だけにしてください。"));
}
