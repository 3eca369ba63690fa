using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Content.Entries.Types;

/// <summary>The words of the table of fields: each names a type in one or two words.</summary>
internal static class FieldTypes
{
    /// <summary>Yes, no or unknown, with a note if one likes.</summary>
    public static FieldType<Answer> YesNo { get; } = new AnswerType();

    /// <summary>An https address.</summary>
    public static FieldType<string> Url { get; } = new UrlType();

    /// <summary>A day.</summary>
    public static FieldType<DateOnly> Day { get; } = new DateType(mayBeFuture: true);

    /// <summary>A day that has come.</summary>
    public static FieldType<DateOnly> PastDay { get; } = new DateType(mayBeFuture: false);

    /// <summary>Ids of entries.</summary>
    public static FieldType<ImmutableArray<string>> Slugs { get; } = ListOf(new SlugType());

    /// <summary>Texts of one line.</summary>
    public static FieldType<ImmutableArray<string>> Lines(int longest) => ListOf(Line(longest));

    /// <summary>A text of one line.</summary>
    public static FieldType<string> Line(int longest, params ImmutableArray<RefusedPattern> refuses) => new TextType(longest) { Refuses = refuses };

    /// <summary>A text that may have several lines.</summary>
    public static FieldType<string> Paragraphs(int longest) => new TextType(longest, multiline: true);

    /// <summary>A code of a closed list.</summary>
    public static FieldType<string> Code(ImmutableArray<Code> codes) => new ChoiceType(CodeIndex.Of(codes));

    /// <summary>Codes of a closed list.</summary>
    public static FieldType<ImmutableArray<string>> Codes(ImmutableArray<Code> codes) => ListOf(Code(codes));

    /// <summary>A code that the program holds as an enumeration.</summary>
    public static FieldType<T> Code<T>(ImmutableArray<Code<T>> codes)
        where T : struct, Enum => new EnumType<T>(codes);

    /// <summary>A code of a list of the site.</summary>
    public static FieldType<string> Term(Func<SiteLists, CodeIndex> list) => new ChoiceType(list);

    /// <summary>Codes of a list of the site.</summary>
    public static FieldType<ImmutableArray<string>> Terms(Func<SiteLists, CodeIndex> list) => ListOf(Term(list));

    /// <summary>A whole number.</summary>
    public static FieldType<int> Whole(int smallest, int largest, string? unit = null) => new WholeNumberType(smallest, largest, unit);

    /// <summary>A list.</summary>
    public static FieldType<ImmutableArray<T>> ListOf<T>(FieldType<T> item) => new ListType<T>(item);

    /// <summary>Keys, read by a reader.</summary>
    /// <param name="conditions">What a schema says about several of them together.</param>
    public static FieldType<T> Keys<T>(FieldSet fields, Func<FieldScope, T?> read, Func<JsonArray>? conditions = null)
        where T : class => new GroupType<T>(fields, read) { Conditions = conditions };

    /// <summary>A short form or keys.</summary>
    public static FieldType<T> Either<T>(FieldType<T> text, FieldType<T> keys) => new EitherType<T>(text, keys);

    /// <summary>A value made from that of another type.</summary>
    public static FieldType<T> As<TInner, T>(this FieldType<TInner> inner, Func<TInner, T> select) => new SelectType<TInner, T>(inner, select);

    /// <summary>A text of a fixed shape.</summary>
    public static FieldType<string> Token(string pattern, string ja, string en, DiagnosticDescriptor? refusal = null) => new TokenType(pattern, new Localized(en, ja), refusal);
}
