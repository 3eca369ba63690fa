using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Helpers;
using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.ViewModels;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler.Resolvers;

namespace CommunityAtlas.Site.Themes;

/// <summary>Reads a folder of templates, styles and texts. One of the two places of this project that touch the disk.</summary>
public static class ThemeReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// Reads, checks and compiles a theme with those it extends, which lie beside it. Null when it has an error, which is then
    /// in <paramref name="diagnostics"/>.
    /// </summary>
    public static Theme? Read(string folder, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var theme = ThemeLayers.Read(folder, found) is { } layers ? Read(layers, found) : null;
        diagnostics.AddRange(found.ToSorted());
        return found.HasErrors ? null : theme;
    }

    private static Theme? Read(ThemeLayers layers, DiagnosticBag diagnostics)
    {
        var texts = layers.ReadTexts(diagnostics);
        var layouts = layers.ReadAll("layouts", ".hbs");
        var partials = layers.ReadAll("partials", ".hbs");
        var checker = new TemplateChecker(partials, texts, diagnostics);
        foreach (var (name, model) in Layouts.Models)
        {
            if (layouts.TryGetValue(name, out var file)) checker.Check(file, model);
            else diagnostics.Add(ThemeDiagnostics.MissingFile, layers.LocationOf($"layouts/{name}.hbs"), $"layouts/{name}.hbs");
        }

        foreach (var key in ThemeTexts.Needed.Where(k => !texts.ContainsKey(k))) diagnostics.Add(ThemeDiagnostics.UnknownText, layers.LocationOf(ThemeTexts.File), key);
        var languages = ReadLanguages(layers, layouts, partials, diagnostics);
        ThemeOverrides.Check(layers, diagnostics);
        var stylesheet = ReadStylesheet(layers, diagnostics);
        var icon = layers.ReadRequired("assets/" + layers.Icon);
        if (diagnostics.HasErrors || icon is null) return null;
        var style = Hashed("site", ".css", stylesheet);
        var picture = Hashed("icon", ".svg", icon.Text);
        var compiled = Compile(layouts, partials, Layouts.Models, file => ThemeTexts.FillIn(file, texts));
        var local = languages.Select(l => (l.Language, Compile(layouts, partials, [.. Layouts.LocalModels, Layouts.Models[0]], file => ThemeTexts.FillIn(file, l.Language))));
        return new Theme(compiled, texts, [.. local], [style, picture], style.Path, picture.Path);
    }

    private static ImmutableArray<(SiteLanguage Language, ImmutableDictionary<string, string> Texts)> ReadLanguages(
        ThemeLayers layers,
        ImmutableDictionary<string, ThemeFile> layouts,
        ImmutableDictionary<string, ThemeFile> partials,
        DiagnosticBag diagnostics)
    {
        var languages = ImmutableArray.CreateBuilder<(SiteLanguage, ImmutableDictionary<string, string>)>();
        foreach (var (tag, texts) in layers.ReadLanguages(diagnostics))
        {
            var checker = new TemplateChecker(partials, texts, diagnostics);
            foreach (var (name, model) in Layouts.LocalModels)
            {
                if (layouts.TryGetValue(name, out var file)) checker.Check(file, model);
                else diagnostics.Add(ThemeDiagnostics.MissingFile, layers.LocationOf($"layouts/{name}.hbs"), $"layouts/{name}.hbs");
            }

            if (layouts.TryGetValue(Layouts.Frame, out var frame)) checker.Check(frame, typeof(FrameModel));
            languages.Add((new SiteLanguage(tag, texts), texts));
        }

        LanguageFiles.Compare(layers, languages.ToImmutable(), diagnostics);
        return languages.ToImmutable();
    }

    private static string ReadStylesheet(ThemeLayers layers, DiagnosticBag diagnostics)
    {
        var sheet = new StringBuilder();
        foreach (var name in layers.Stylesheets)
        {
            if (layers.ReadRequired("assets/" + name) is not { } file) continue;
            var lines = new LineCounter(file.Text);
            foreach (var remote in (string[])["@import", "url("])
            {
                var at = file.Text.IndexOf(remote, StringComparison.OrdinalIgnoreCase);
                if (at >= 0) diagnostics.Add(ThemeDiagnostics.RemoteStyle, lines.LocationOf(at, file.DisplayPath, remote.Length), remote);
            }

            sheet.Append(file.Text.TrimEnd()).Append('\n');
        }

        return sheet.ToString();
    }

    private static LayoutSet Compile(
        ImmutableDictionary<string, ThemeFile> layouts,
        ImmutableDictionary<string, ThemeFile> partials,
        ImmutableArray<(string Name, Type Model)> wanted,
        Func<ThemeFile, string> fillIn)
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            TextEncoder = new HtmlEncoder(),
            ExpressionNameResolver = new UpperCamelCaseExpressionNameResolver(),
            FormatProvider = System.Globalization.CultureInfo.InvariantCulture,
        });
        TemplateHelpers.Register(handlebars);
        var compiled = new Dictionary<string, HandlebarsTemplate<TextWriter, object, object>>(StringComparer.Ordinal);
        foreach (var partial in partials.Values) Compile(partial, reader => handlebars.RegisterTemplate(partial.Name, reader.ReadToEnd()));
        foreach (var (name, _) in wanted) Compile(layouts[name], reader => compiled[name] = handlebars.Compile(reader));
        return new LayoutSet(compiled.ToFrozenDictionary(StringComparer.Ordinal));

        void Compile(ThemeFile file, Action<StringReader> compile)
        {
            using var reader = new StringReader(fillIn(file));
            compile(reader);
        }
    }

    private static OutputFile Hashed(string name, string extension, string text)
    {
        var bytes = StrictUtf8.GetBytes(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 5));
        return new OutputFile($"assets/{name}.{hash}{extension}", bytes, $"theme asset {name}{extension}");
    }
}
