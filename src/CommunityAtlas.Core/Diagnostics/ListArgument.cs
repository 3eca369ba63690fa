using System.Globalization;
using System.Text;

namespace CommunityAtlas.Core.Diagnostics;

/// <summary>Several items as one argument of a diagnostic: shown with the commas of the language, and cut between items only.</summary>
public static class ListArgument
{
    // A control character: the text policy lets none into a value, so none of the items has it.
    private const char Separator = '\u001F';

    private const int LongestList = 200;

    /// <summary>The argument for some items, in their order.</summary>
    public static string Of(IEnumerable<string> items) => string.Join(Separator, items);

    internal static bool IsList(string argument) => argument.Contains(Separator, StringComparison.Ordinal);

    /// <summary>As many items as there is room for, and how many more there are.</summary>
    /// <param name="argument">Made by <see cref="Of"/>.</param>
    /// <param name="visible">Makes one item fit to be shown.</param>
    internal static string Show(string argument, DiagnosticLanguage language, Func<string, string> visible)
    {
        var items = argument.Split(Separator);
        var isEnglish = language == DiagnosticLanguage.English;
        var comma = isEnglish ? ", " : "、";
        var text = new StringBuilder(visible(items[0]));
        for (var i = 1; i < items.Length; i++)
        {
            var item = visible(items[i]);
            if (text.Length + comma.Length + item.Length > LongestList)
            {
                var left = (items.Length - i).ToString(CultureInfo.InvariantCulture);
                return text.Append(isEnglish ? $", and {left} more" : $"、ほか{left}件").ToString();
            }

            text.Append(comma).Append(item);
        }

        return text.ToString();
    }
}
