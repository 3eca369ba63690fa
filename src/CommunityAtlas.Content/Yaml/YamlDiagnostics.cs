using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Yaml;

/// <summary>What can be wrong with the YAML of a file.</summary>
public static class YamlDiagnostics
{
    /// <summary>AT2020.</summary>
    public static readonly DiagnosticDescriptor Anchor = Error(
        "AT2020",
        "A YAML anchor", "YAML のアンカー",
        "「{0}」 is a YAML anchor, which is not used here.", "「{0}」は YAML のアンカーという書き方で、ここでは使えません。",
        "If the text itself starts with 「&」, put it in double quotes; otherwise write the value where it belongs.",
        "「&」で始まる文字そのものなら \"…\" で囲んでください。そうでなければ、値をそのまま書いてください。");

    /// <summary>AT2021.</summary>
    public static readonly DiagnosticDescriptor Alias = Error(
        "AT2021",
        "A YAML alias", "YAML のエイリアス",
        "「{0}」 is a YAML alias, which is not used here.", "「{0}」は YAML のエイリアスという書き方で、ここでは使えません。",
        "If the text itself starts with 「*」, put it in double quotes; otherwise write the value again.",
        "「*」で始まる文字そのものなら \"…\" で囲んでください。そうでなければ、値をもう一度書いてください。");

    /// <summary>AT2022.</summary>
    public static readonly DiagnosticDescriptor Tag = Error(
        "AT2022",
        "A YAML tag", "YAML のタグ",
        "「{0}」 is a YAML tag, which is not used here.", "「{0}」は YAML のタグという書き方で、ここでは使えません。",
        "If the text itself starts with 「!」, put it in double quotes; otherwise delete the tag.",
        "「!」で始まる文字そのものなら \"…\" で囲んでください。そうでなければ消してください。");

    /// <summary>AT2023.</summary>
    public static readonly DiagnosticDescriptor Directive = Error(
        "AT2023",
        "A YAML directive", "YAML の指示行",
        "The line 「{0}」 is a YAML directive, which is not used here.", "「{0}」の行は YAML への指示で、ここでは使えません。",
        "Delete the line.", "この行を消してください。");

    /// <summary>AT2024.</summary>
    public static readonly DiagnosticDescriptor SecondDocument = Error(
        "AT2024",
        "More than one document", "区切り線の余分",
        "A separator line (--- or ...) begins a second part here, but a file holds one.", "ここに区切りの行（--- や ...）がありますが、1つのファイルに書けるのは1件です。",
        "Delete the separator line, or move what follows into a file of its own.", "区切りの行を消すか、そこから後ろを別のファイルに分けてください。");

    /// <summary>AT2025.</summary>
    public static readonly DiagnosticDescriptor TooDeep = Error(
        "AT2025",
        "Nested too deeply", "入れ子が深すぎる",
        "Keys and lists are nested more than {0} levels deep here.", "項目の中の項目が {0} 段より深くなっています。",
        "Check the brackets and the indentation; no field needs that many levels.", "かっこの数と行の頭の空白を確かめてください。こんなに深い項目はありません。");

    /// <summary>AT2026.</summary>
    public static readonly DiagnosticDescriptor TooManyParts = Error(
        "AT2026",
        "Too many values", "項目が多すぎる",
        "There are more than {0} keys and values in this file.", "このファイルには、項目と値が合わせて {0} 個より多くあります。",
        "Shorten the lists, or split the file.", "一覧を短くするか、ファイルを分けてください。");

    /// <summary>AT2027.</summary>
    public static readonly DiagnosticDescriptor MergeKey = Error(
        "AT2027",
        "A YAML merge key", "YAML のマージ",
        "「<<」 is a YAML merge key, which is not used here.", "「<<」はほかの項目を取り込む書き方で、ここでは使えません。",
        "Write the keys out instead.", "取り込みたい項目を、そのまま書いてください。");

    /// <summary>AT2028. Arguments: key, line of the first one.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = Error(
        "AT2028",
        "The same key twice", "同じ項目が二つ",
        "The key 「{0}」 is written twice; the first one is on line {1}.", "項目「{0}」が二回書かれています（一つ目は {1} 行目）。",
        "Keep the right one and delete the other; several values go into one list, [a, b].", "正しいほうを残して、もう一つを消してください。値がいくつもあるときは [あ, い] のように一つにまとめます。");

    /// <summary>AT2029.</summary>
    public static readonly DiagnosticDescriptor KeyIsNotText = Error(
        "AT2029",
        "A key that is no text", "項目名がない",
        "Something other than a name stands where a key should be.", "項目の名前が来るはずのところに、かっこや一覧があります。",
        "Write 「name: value」; put a value that begins with a bracket in double quotes.", "「名前: 値」の形で書いてください。かっこで始まる値は \"…\" で囲んでください。");

    /// <summary>AT2030.</summary>
    public static readonly DiagnosticDescriptor Syntax = Error(
        "AT2030",
        "Not readable as YAML", "書き方を読み取れない",
        "The line 「{0}」 cannot be read.", "「{0}」の行の書き方を読み取れません。",
        "Compare it with the lines above and below: each field is 「name: value」, and texts with signs such as : # [ ] {{ }} go in double quotes.",
        "上下の行と見くらべてください。1行は「名前: 値」の形で書き、: # [ ] {{ }} などの記号をふくむ文は \"…\" で囲みます。");

    /// <summary>AT2031.</summary>
    public static readonly DiagnosticDescriptor Tab = Error(
        "AT2031",
        "A tab in the indentation", "行の頭のタブ",
        "The line 「{0}」 begins with a tab.", "「{0}」の行の頭にタブがあります。",
        "Use blanks (the space bar) instead of the tab key: two for each level.", "タブを消して、半角の空白（1段につき2つ）にしてください。");

    /// <summary>AT2032. Argument: the key.</summary>
    public static readonly DiagnosticDescriptor NoBlankAfterColon = Error(
        "AT2032",
        "No blank after the colon", "「:」の後ろの空白がない",
        "There is no blank after the colon of 「{0}」.", "項目「{0}」の「:」の後ろに空白がありません。",
        "Write 「{0}: value」, with one blank after the colon.", "「{0}: 値」のように、「:」の後ろに半角の空白を1つ入れてください。");

    /// <summary>AT2033.</summary>
    public static readonly DiagnosticDescriptor UnclosedQuote = Error(
        "AT2033",
        "A quote that is not closed", "閉じていない引用符",
        "The quote {0} that begins here is not closed.", "ここで始まる引用符「{0}」が閉じられていません。",
        "Add {0} at the end of the text, or delete the first one if no quotes are needed.", "文の終わりに {0} を書きたしてください。囲む必要がなければ、始めの {0} を消してください。");

    /// <summary>AT2034.</summary>
    public static readonly DiagnosticDescriptor UnclosedBracket = Error(
        "AT2034",
        "A bracket that is not closed", "閉じていないかっこ",
        "The bracket 「{0}」 that opens here is not closed.", "ここで開いたかっこ「{0}」が閉じられていません。",
        "Add 「{1}」 where the list ends; put a text that only contains a bracket in double quotes.", "終わりに「{1}」を書きたしてください。文の一部のかっこなら、文全体を \"…\" で囲んでください。");

    /// <summary>AT2035. Argument: the key.</summary>
    public static readonly DiagnosticDescriptor FullWidthColon = Error(
        "AT2035",
        "A full-width colon", "全角のコロン",
        "The full-width colon 「：」 after 「{0}」 does not separate a key from its value.", "「{0}」の後ろが全角の「：」なので、項目として読めません。",
        "Write 「{0}: value」 with a half-width colon and a blank.", "「{0}: 値」のように、半角の「:」と半角の空白で書いてください。");

    /// <summary>AT2036.</summary>
    public static readonly DiagnosticDescriptor FullWidthIndentation = Error(
        "AT2036",
        "A full-width blank in the indentation", "行の頭の全角空白",
        "The line 「{0}」 begins with a full-width blank.", "「{0}」の行の頭に全角の空白があります。",
        "Use half-width blanks: two for each level.", "全角の空白を消して、半角の空白（1段につき2つ）にしてください。");

    /// <summary>AT2037.</summary>
    public static readonly DiagnosticDescriptor NoColon = Error(
        "AT2037",
        "A line without a key", "項目名のない行",
        "The line 「{0}」 has no 「name: 」.", "「{0}」の行に「名前: 」がありません。",
        "Write 「name: value」; a line that continues the value above must be indented with blanks.", "「名前: 値」の形で書いてください。上の行の続きなら、行の頭に半角の空白を入れてください。");

    /// <summary>AT2038.</summary>
    public static readonly DiagnosticDescriptor Indentation = Error(
        "AT2038",
        "Uneven indentation", "行の頭のずれ",
        "The line 「{0}」 does not begin in the same column as its neighbours.", "「{0}」の行の頭が、ならびの行とそろっていません。",
        "Give lines of the same level the same number of half-width blanks.", "同じ段の行は、頭の半角の空白の数をそろえてください。");

    /// <summary>AT2039.</summary>
    public static readonly DiagnosticDescriptor ColonInValue = Error(
        "AT2039",
        "A colon inside a value", "値の中の「: 」",
        "The value on the line 「{0}」 contains a colon with a blank, which begins another key.", "「{0}」の行の値の中に「: 」（コロンと空白）があり、別の項目の始まりに見えます。",
        "Put the whole value in double quotes: 「key: \"a: b\"」.", "値の全体を \"…\" で囲んでください（例 summary: \"時間: 10時から\"）。");

    /// <summary>AT2040. Argument: the sign.</summary>
    public static readonly DiagnosticDescriptor ReservedSign = Error(
        "AT2040",
        "A value that begins with a reserved sign", "値の頭の記号",
        "A value cannot begin with 「{0}」.", "値を「{0}」で始めることはできません。",
        "Put the value in double quotes: 「key: \"{0}…\"」.", "値の全体を \"…\" で囲んでください（例 \"{0}…\"）。");

    /// <summary>AT2041.</summary>
    public static readonly DiagnosticDescriptor TextAfterQuote = Error(
        "AT2041",
        "Text after a closing quote", "引用符の後ろの文字",
        "There is text after the closing quote on the line 「{0}」.", "「{0}」の行で、閉じた引用符の後ろに文字が続いています。",
        "Put the closing quote at the end of the value; write a quote inside it as \\\".", "引用符は値のいちばん終わりで閉じてください。文の中の引用符は「」に変えると簡単です。");

    /// <summary>AT2042.</summary>
    public static readonly DiagnosticDescriptor ListOnKeyLine = Error(
        "AT2042",
        "A list on the line of its key", "項目と同じ行の「- 」",
        "A list that begins with 「- 」 cannot stand on the line of its key.", "「- 」で始まる一覧は、項目名と同じ行には書けません。",
        "Begin the list on the next line, or write [a, b].", "「- 」を次の行から書くか、[あ, い] のように書いてください。");

    /// <summary>AT2043.</summary>
    public static readonly DiagnosticDescriptor NoDash = Error(
        "AT2043",
        "A list line without its dash", "一覧の「- 」がない行",
        "The line 「{0}」 stands in a list but does not begin with 「- 」.", "「{0}」の行は一覧の中にありますが、「- 」で始まっていません。",
        "Begin the line with 「- 」, or with as many blanks as the text above if it continues it.", "行の頭に「- 」（ハイフンと半角の空白）を書いてください。上の行の続きなら、文字の頭をそろえてください。");

    /// <summary>AT2044.</summary>
    public static readonly DiagnosticDescriptor Escape = Error(
        "AT2044",
        "An unknown escape", "「\\」の使い方",
        "A backslash in this double-quoted text is followed by something unknown.", "\"…\" の中の「\\」の後ろが、決まった書き方になっていません。",
        "Write the text in single quotes, or 「\\\\」 for a backslash.", "'…' で囲むか、「\\」を消してください。");

    /// <summary>AT2045, a warning. Argument: the line.</summary>
    public static readonly DiagnosticDescriptor JoinedLines = new(
        "AT2045",
        DiagnosticSeverity.Warning,
        new Localized("Lines joined into one value", "つながって読まれた行"),
        new Localized("The line 「{0}」 was joined to the value above it.", "「{0}」の行は、上の行の値の続きとして読まれました。"),
        new Localized(
            "If it is a field or a list item of its own, line it up with the others; if not, put the whole text in double quotes.",
            "別の項目や一覧の一つなら、ほかの行と頭をそろえてください。続きの文でよければ、全体を \"…\" で囲んでください。"));

    /// <summary>AT2046. Argument: how many.</summary>
    public static readonly DiagnosticDescriptor More = Error(
        "AT2046",
        "More of the same", "ほかにもあります",
        "There are {0} more problems in the fields of this file.", "このファイルの項目には、ほかにも {0} か所の問題があります。",
        "Mend the ones above first.", "まず、上に出ているところを直してください。");

    private static DiagnosticDescriptor Error(string id, string titleEn, string titleJa, string en, string ja, string hintEn, string hintJa) =>
        new(id, DiagnosticSeverity.Error, new Localized(titleEn, titleJa), new Localized(en, ja), new Localized(hintEn, hintJa));
}
