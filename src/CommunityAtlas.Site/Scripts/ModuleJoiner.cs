using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CommunityAtlas.Site.Scripts;

/// <summary>
/// Joins the modules that one entry module needs into one short file, so that a browser asks once and not once a module. It knows the
/// plain forms our own modules keep to (named imports, declarations exported where they stand) and refuses every other.
/// </summary>
internal static partial class ModuleJoiner
{
    /// <summary>The entry and all it imports, in the order they are needed; the entry keeps its exports.</summary>
    /// <param name="modules">Path to source text, paths with '/' from one root.</param>
    /// <exception cref="InvalidOperationException">A module is written in a form the joiner does not know.</exception>
    public static string Join(IReadOnlyDictionary<string, string> modules, string entry)
    {
        var order = new List<string>();
        Visit(modules, entry, order, []);
        var joined = new StringBuilder();
        foreach (var path in order)
        {
            var body = Body(modules, path, order);
            var exports = Exports(body);
            if (path == entry)
            {
                joined.Append(ScriptShortener.Shorten(body, exports));
                continue;
            }

            // Each module keeps its names to itself, as it does unjoined.
            joined.Append("const ").Append(Name(order, path)).Append("=(()=>{\n").Append(ScriptShortener.Shorten(WithoutExports(body, path), exports))
                .Append("return{").AppendJoin(',', exports).Append("};\n})();\n");
        }

        return joined.ToString();
    }

    private static void Visit(IReadOnlyDictionary<string, string> modules, string path, List<string> order, ImmutableArray<string> importers)
    {
        if (order.Contains(path)) return;
        if (importers.Contains(path)) throw new InvalidOperationException($"{path} imports itself through {string.Join(", ", importers)}");
        foreach (Match import in Import().Matches(Source(modules, path))) Visit(modules, Resolve(path, import.Groups["from"].Value), order, importers.Add(path));
        order.Add(path);
    }

    private static string Body(IReadOnlyDictionary<string, string> modules, string path, List<string> order)
    {
        var bare = Import().Replace(Source(modules, path), import =>
        {
            var names = string.Join(", ", import.Groups["names"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            return $"const {{ {names} }} = {Name(order, Resolve(path, import.Groups["from"].Value))};";
        });
        foreach (var line in bare.Split('\n'))
        {
            if (OtherForm().IsMatch(line)) throw new InvalidOperationException($"{path}: this form cannot be joined: {line}");
        }

        return bare;
    }

    private static string WithoutExports(string body, string path) =>
        ReExport().IsMatch(body)
            ? throw new InvalidOperationException($"{path}: only an entry may hand on what it imports")
            : Declaration().Replace(body, "${declaration}");

    private static ImmutableArray<string> Exports(string body) => [.. Declaration().Matches(body).Select(d => d.Groups["name"].Value)];

    private static string Source(IReadOnlyDictionary<string, string> modules, string path) =>
        modules.TryGetValue(path, out var text) ? text : throw new InvalidOperationException($"there is no module {path}");

    private static string Name(List<string> order, string path) => "m" + order.IndexOf(path).ToString(CultureInfo.InvariantCulture);

    private static string Resolve(string importer, string from)
    {
        var steps = importer.Split('/').SkipLast(1).ToList();
        foreach (var step in from.Split('/'))
        {
            if (step == "..") steps.RemoveAt(steps.Count - 1);
            else if (step != ".") steps.Add(step);
        }

        return string.Join('/', steps);
    }

    [GeneratedRegex(@"^import \{(?<names>\s*[\w$]+(?:\s*,\s*[\w$]+)*\s*,?\s*)\} from '(?<from>\.[^']*)';$", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"^export (?<declaration>(?:async function\*?|function\*?|class|const) (?<name>[\w$]+))", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^export \{", RegexOptions.Multiline)]
    private static partial Regex ReExport();

    // Any import or export that is none of the forms above.
    [GeneratedRegex(@"^(import |import\{|export (?!(async function\*?|function\*?|class|const|\{) ?)|export \{.*\} from |let |var )")]
    private static partial Regex OtherForm();
}
