using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace CommunityAtlas.Site.Scripts;

/// <summary>
/// Joins the modules that one entry module needs into one short file, so that a browser asks once and not once a module. It knows the
/// plain forms our own modules keep to (named imports, declarations exported where they stand) and refuses every other.
/// </summary>
internal static partial class ModuleJoiner
{
    /// <summary>The entry and all it imports, in the order they are needed, in one scope; the entry keeps its exports.</summary>
    /// <param name="modules">Path to source text, paths with '/' from one root.</param>
    /// <exception cref="InvalidOperationException">A module is written in a form the joiner does not know.</exception>
    public static string Join(IReadOnlyDictionary<string, string> modules, string entry)
    {
        var order = new List<string>();
        Visit(modules, entry, order, []);
        var bodies = order.Select(path => Body(modules, path)).ToList();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in bodies.SelectMany(body => Exports(body)))
        {
            if (!taken.Add(name)) throw new InvalidOperationException($"two modules export {name}");
        }

        var joined = new StringBuilder();
        for (var i = 0; i < order.Count; i++) Append(joined, bodies[i], Imports(Source(modules, order[i])), order[i] == entry, order[i], taken);

        // What modules know each other by is shortened last, when it is known what no module uses.
        return ScriptShortener.Shorten(joined.ToString(), [.. Exports(bodies[^1]), .. ReExport().Matches(bodies[^1]).SelectMany(export => Names(export.Groups["names"].Value))]);
    }

    private static void Append(StringBuilder joined, string source, IEnumerable<string> imports, bool isEntry, string path, HashSet<string> taken)
    {
        var exports = Exports(source);
        var body = isEntry ? source : WithoutExports(source, path);
        var own = TopLevel(body).Except(exports).ToList();
        if (own.FirstOrDefault(name => taken.Contains(name) || ScriptShortener.IsGlobal(name)) is not { } twice)
        {
            taken.UnionWith(own);
            joined.Append(ScriptShortener.Shorten(body, [.. exports, .. own, .. imports]));
            return;
        }

        // It has a name for itself that another module has too.
        if (isEntry) throw new InvalidOperationException($"{path}: another module has {twice} too");
        joined.Append("const{").AppendJoin(',', exports).Append("}=(()=>{\n").Append(ScriptShortener.Shorten(body, [.. exports, .. imports]))
            .Append("return{").AppendJoin(',', exports).Append("};\n})();\n");
    }

    private static void Visit(IReadOnlyDictionary<string, string> modules, string path, List<string> order, ImmutableArray<string> importers)
    {
        if (order.Contains(path)) return;
        if (importers.Contains(path)) throw new InvalidOperationException($"{path} imports itself through {string.Join(", ", importers)}");
        foreach (Match import in Import().Matches(Source(modules, path))) Visit(modules, Resolve(path, import.Groups["from"].Value), order, importers.Add(path));
        order.Add(path);
    }

    private static string Body(IReadOnlyDictionary<string, string> modules, string path)
    {
        var bare = Import().Replace(Source(modules, path), "");
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

    private static IEnumerable<string> Imports(string source) =>
        Import().Matches(source).SelectMany(import => Names(import.Groups["names"].Value));

    private static string[] Names(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // Modules of ours do not indent what stands at their top.
    private static List<string> TopLevel(string body) => [.. TopDeclaration().Matches(body).Select(d => d.Groups["name"].Value)];

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

    [GeneratedRegex(@"^(?:export )?(?:async function\*?|function\*?|class|const) (?<name>[\w$]+)", RegexOptions.Multiline)]
    private static partial Regex TopDeclaration();

    [GeneratedRegex(@"^export \{(?<names>[^}]*)\}", RegexOptions.Multiline)]
    private static partial Regex ReExport();

    // Any import or export that is none of the forms above.
    [GeneratedRegex(@"^(import |import\{|export (?!(async function\*?|function\*?|class|const|\{) ?)|export \{.*\} from |let |var )")]
    private static partial Regex OtherForm();
}
