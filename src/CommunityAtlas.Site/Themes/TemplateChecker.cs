using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Site.Themes;

/// <summary>
/// Checks a template against the view model it is given: every name exists and fits its tag, every partial and text
/// exists, every value stands in a safe place. What passes here cannot fail while pages are written.
/// </summary>
internal sealed class TemplateChecker(
    ImmutableDictionary<string, ThemeFile> partials,
    ImmutableDictionary<string, string> texts,
    DiagnosticBag diagnostics)
{
    private readonly HashSet<(string Partial, Type Model)> _seen = [];
    private readonly HashSet<Diagnostic> _reported = [];
    private readonly List<string> _including = [];

    /// <summary>Checks a template and all partials it reaches.</summary>
    public void Check(ThemeFile file, Type model)
    {
        var found = new DiagnosticBag();
        var tags = TemplateScanner.Scan(file.Text, file.DisplayPath, found);
        Walk(file, tags, model, found);
        // A partial is checked once for each model it meets; a mistake in it is told once.
        diagnostics.AddRange(found.ToSorted().Where(_reported.Add));
    }

    private void Walk(ThemeFile file, ImmutableArray<TemplateTag> tags, Type model, DiagnosticBag found)
    {
        var blocks = new Stack<(TemplateTag Tag, Type? Outer, bool HasElse)>();
        var scopes = new List<Type?> { model };
        var position = new MarkupPosition();
        var read = 0;
        foreach (var tag in tags)
        {
            position.Read(file.Text.AsSpan(read, tag.Start - read), code => found.Add(ThemeDiagnostics.InlineCode, tag.Location, code));
            read = tag.End;
            var written = file.Text[tag.Start..tag.End];
            switch (tag.Kind)
            {
                case TagKind.Forbidden:
                    found.Add(written.StartsWith("{{{", StringComparison.Ordinal) ? ThemeDiagnostics.UnescapedOutput : ThemeDiagnostics.ForbiddenTag, tag.Location, written.Trim('{', '}'));
                    break;
                case TagKind.Value:
                    if (!position.TakesValue) found.Add(ThemeDiagnostics.UnsafePosition, tag.Location, written);
                    Expect(tag, scopes, ModelKind.Text, found);
                    break;
                case TagKind.Text:
                    if (!texts.ContainsKey(tag.Word)) found.Add(ThemeDiagnostics.UnknownText, tag.Location, tag.Word);
                    if (!position.TakesValue) found.Add(ThemeDiagnostics.UnsafePosition, tag.Location, written);
                    break;
                case TagKind.Markup:
                    if (!position.TakesMarkup) found.Add(ThemeDiagnostics.UnsafePosition, tag.Location, written);
                    if (Resolve(tag, scopes, found) is { } markup && ModelKinds.Of(markup) != ModelKind.Markup)
                    {
                        found.Add(ThemeDiagnostics.UnescapedOutput, tag.Location, tag.Path);
                    }

                    break;
                case TagKind.Partial:
                    if (!position.TakesPartial) found.Add(ThemeDiagnostics.UnsafePosition, tag.Location, written);
                    Include(tag, scopes, found);
                    break;
                case TagKind.Open:
                    blocks.Push((tag, Enter(tag, scopes, found), false));
                    break;
                case TagKind.Else when blocks.Count == 0 || blocks.Peek().HasElse:
                    found.Add(ThemeDiagnostics.UnclosedTag, tag.Location, written);
                    break;
                case TagKind.Else:
                    var (open, outer, _) = blocks.Pop();
                    Leave(open, scopes);
                    if (open.Word is "each" or "with") scopes.Add(outer);
                    blocks.Push((open, outer, true));
                    break;
                case TagKind.Close when blocks.Count == 0 || blocks.Peek().Tag.Word != tag.Word:
                    found.Add(ThemeDiagnostics.UnclosedTag, tag.Location, written);
                    return;
                case TagKind.Close:
                    Leave(blocks.Pop().Tag, scopes);
                    break;
                default:
                    break;
            }
        }

        position.Read(file.Text.AsSpan(read), code => found.Add(ThemeDiagnostics.InlineCode, file.Location, code));
        foreach (var (unclosed, _, _) in blocks) found.Add(ThemeDiagnostics.UnclosedTag, unclosed.Location, "{{#" + unclosed.Word + "}}");
    }

    private static Type? Enter(TemplateTag tag, List<Type?> scopes, DiagnosticBag found)
    {
        var outer = scopes[^1];
        var value = Resolve(tag, scopes, found);
        if (tag.Word is not ("each" or "with")) return outer;
        var kind = value is null ? (ModelKind?)null : ModelKinds.Of(value);
        var fits = kind is null || kind == (tag.Word == "each" ? ModelKind.List : ModelKind.Group);
        if (!fits) found.Add(ThemeDiagnostics.WrongValue, tag.Location, tag.Path, ModelKinds.Name(kind!.Value));
        scopes.Add(!fits || value is null ? null : tag.Word == "each" ? ModelKinds.ItemOf(value) : value);
        return outer;
    }

    private static void Leave(TemplateTag open, List<Type?> scopes)
    {
        if (open.Word is "each" or "with") scopes.RemoveAt(scopes.Count - 1);
    }

    private void Include(TemplateTag tag, List<Type?> scopes, DiagnosticBag found)
    {
        if (!partials.TryGetValue(tag.Word, out var partial))
        {
            found.Add(ThemeDiagnostics.UnknownPartial, tag.Location, tag.Word);
            return;
        }

        if (_including.Contains(tag.Word, StringComparer.Ordinal))
        {
            found.Add(ThemeDiagnostics.CircularPartial, tag.Location, tag.Word);
            return;
        }

        var model = tag.Path.Length == 0 ? scopes[^1] : Resolve(tag, scopes, found);
        if (model is null || !_seen.Add((tag.Word, model))) return;
        _including.Add(tag.Word);
        Check(partial, model);
        _including.Remove(tag.Word);
    }

    private static void Expect(TemplateTag tag, List<Type?> scopes, ModelKind expected, DiagnosticBag found)
    {
        if (Resolve(tag, scopes, found) is not { } type || ModelKinds.Of(type) == expected) return;
        found.Add(ThemeDiagnostics.WrongValue, tag.Location, tag.Path, ModelKinds.Name(ModelKinds.Of(type)));
    }

    // Null: the value is not known here, and why has been told.
    private static Type? Resolve(TemplateTag tag, List<Type?> scopes, DiagnosticBag found)
    {
        var path = tag.Path;
        if (path is "@index") return typeof(string);
        if (path is "@first" or "@last") return typeof(bool);
        var depth = scopes.Count - 1;
        while (path.StartsWith("../", StringComparison.Ordinal))
        {
            path = path[3..];
            depth--;
        }

        var type = depth < 0 ? null : scopes[depth];
        if (depth < 0) found.Add(ThemeDiagnostics.UnknownName, tag.Location, tag.Path, "–");
        if (path is "this" or ".") return type;
        foreach (var name in path.Split('.'))
        {
            if (type is null) return null;
            var member = ModelKinds.MemberOf(type, name);
            if (member is null) found.Add(ThemeDiagnostics.UnknownName, tag.Location, tag.Path, ListArgument.Of(ModelKinds.MemberNames(type)));
            type = member;
        }

        return type;
    }
}
