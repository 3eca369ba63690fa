namespace CommunityAtlas.Japanese.Filters;

/// <summary>Writes iteration marks out before a text is cut (Lucene's <c>JapaneseIterationMarkCharFilter</c>): 人々 is 人人, こゝろ is こころ, みすゞ is みすず.</summary>
public static class IterationMarks
{
    private const string Plain = "かきくけこさしすせそたちつてとはひふへほ";
    private const string Voiced = "がぎぐげござじずぜぞだぢづでどばびぶべぼ";
    private const int Katakana = 'ァ' - 'ぁ';

    /// <summary>The text with its marks written out; as long as before, so that offsets stay. A mark with nothing before it stays.</summary>
    public static string Expand(string text)
    {
        if (!text.AsSpan().ContainsAny("々ゝゞヽヾ")) return text;
        return string.Create(text.Length, text, static (expanded, text) =>
        {
            // Marks before free belong to a span and repeat the characters before it; what stands before free is not repeated again.
            var (free, spanLength) = (0, 0);
            for (var i = 0; i < text.Length; i++)
            {
                expanded[i] = text[i];
                if (char.IsSurrogate(text[i]) || text[i] == '。') free = i + 1;
                if (!IsMark(text[i])) continue;
                if (i >= free)
                {
                    if (i == free)
                    {
                        free++;
                        continue;
                    }

                    spanLength = Math.Min(MarksAt(text, i), i - free);
                    free = i + spanLength;
                }

                expanded[i] = Repeated(text[i - spanLength], text[i]);
            }
        });
    }

    private static int MarksAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && IsMark(text[end])) end++;
        return end - at;
    }

    private static bool IsMark(char c) => c is '々' or 'ゝ' or 'ゞ' or 'ヽ' or 'ヾ';

    private static char Repeated(char source, char mark) => mark switch
    {
        'ゝ' => Swap(source, Voiced, Plain, 0),
        'ゞ' => Swap(source, Plain, Voiced, 0),
        'ヽ' => Swap(source, Voiced, Plain, Katakana),
        'ヾ' => Swap(source, Plain, Voiced, Katakana),
        _ => source,
    };

    private static char Swap(char c, string from, string to, int block)
    {
        var at = from.IndexOf((char)(c - block), StringComparison.Ordinal);
        return at < 0 ? c : (char)(to[at] + block);
    }
}
