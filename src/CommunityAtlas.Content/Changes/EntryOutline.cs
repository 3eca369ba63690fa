using System.Collections.Immutable;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.FrontMatters;
using CommunityAtlas.Content.Yaml;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Core.Entries;
using Contact = CommunityAtlas.Content.Entries.EntryFields.ContactParts;
using Organization = CommunityAtlas.Content.Entries.EntryFields.OrganizationParts;
using Phone = CommunityAtlas.Content.Entries.EntryFields.PhoneParts;
using Place = CommunityAtlas.Content.Entries.EntryFields.PlaceParts;

namespace CommunityAtlas.Content.Changes;

/// <summary>
/// What a comparison sees of an entry: only what it compares, taken straight from the written tree, so that a file
/// which the rules of today refuse for some other reason can still be compared.
/// </summary>
internal sealed class EntryOutline
{
    private static readonly CodeIndex Disclosures = CodeIndex.Of([.. EntryCodes.Disclosures.Select(d => d.Written)]);

    private readonly MappingNode _root;

    private EntryOutline(ContentFile file, MappingNode root)
    {
        Path = file.Path;
        Slug = System.IO.Path.GetFileNameWithoutExtension(file.Path);
        Start = new SourceLocation(file.DisplayPath, 1, 1);
        _root = root;
    }

    /// <summary>From the content root.</summary>
    public string Path { get; }

    public string Slug { get; }

    /// <summary>The first character of the file.</summary>
    public SourceLocation Start { get; }

    /// <summary>The name as written, or null.</summary>
    public string? Name => TextsOf(Find(EntryFields.Name)).FirstOrDefault()?.Text;

    /// <summary>Earlier slugs, oldest first.</summary>
    public IEnumerable<string> FormerIds => TextsOf(Find(EntryFields.FormerIds)).Select(t => t.Text);

    /// <summary>How public the place is; null when what stands there cannot be understood.</summary>
    public Disclosure? Disclosure => Find(EntryFields.Place) switch
    {
        null => Core.Entries.Disclosure.Public,
        MappingNode place => Find(place, Place.All, Place.Disclosure) is not { } written ? Core.Entries.Disclosure.Public : DisclosureOf(written),
        _ => null,
    };

    /// <summary>Where the disclosure stands, else the place, else the file.</summary>
    public SourceLocation DisclosurePlace =>
        Find(EntryFields.Place) is not { } place ? Start
        : place is MappingNode keys && Find(keys, Place.All, Place.Disclosure) is { } disclosure ? disclosure.Location
        : place.Location;

    /// <summary>The fields that tell where the place is and have a value, in the order of the table.</summary>
    public ImmutableArray<Field> Telling =>
        Find(EntryFields.Place) is MappingNode place ? [.. Place.Secret.Where(part => Find(place, Place.All, part) is not null)] : [];

    /// <summary>Every way of making contact that was written, field by field.</summary>
    public IEnumerable<ContactWay> Contacts
    {
        get
        {
            if (Find(EntryFields.Contact) is MappingNode contact)
            {
                foreach (var channel in Contact.Channels)
                {
                    foreach (var text in TextsOf(Find(contact, Contact.All, channel))) yield return ContactWay.Of(channel, $"{EntryFields.Contact.Code}.{channel.Title}", text);
                }
            }

            if (Find(EntryFields.Organization) is not MappingNode organization) yield break;
            foreach (var text in TextsOf(Find(organization, Organization.All, Organization.Url)))
            {
                yield return ContactWay.Of(Organization.Url, $"{EntryFields.Organization.Code}.{Organization.Url.Title}", text);
            }
        }
    }

    /// <summary>Where the ways of making contact stand, else the file.</summary>
    public SourceLocation ContactPlace => Find(EntryFields.Contact)?.Location ?? Start;

    /// <summary>The outline of a file; null when its syntax is broken, which is not reported here.</summary>
    public static EntryOutline? Read(ContentFile file)
    {
        var unheard = new DiagnosticBag();
        DocumentNode? node;
        if (!file.Path.EndsWith(".md", StringComparison.Ordinal)) node = YamlReader.Read(file.Text, file.DisplayPath, 1, unheard);
        else if (FrontMatter.Split(file, unheard) is { } parts) node = YamlReader.Read(parts.Yaml, file.DisplayPath, parts.YamlFirstLine, unheard);
        else return null;
        return node is MappingNode root ? new EntryOutline(file, root) : null;
    }

    private static Disclosure? DisclosureOf(DocumentNode written)
    {
        if (written is not ScalarNode scalar || Disclosures.Find(scalar.Text) is not { } code) return null;
        return EntryCodes.Disclosures.First(d => d.Written.Value == code.Value).Meaning;
    }

    private DocumentNode? Find(Field field) => Find(_root, EntryFields.All, field);

    // The value of a field under any of its names; a key with nothing after it counts as not written.
    private static DocumentNode? Find(MappingNode node, FieldSet fields, Field field)
    {
        foreach (var pair in node.Pairs)
        {
            if (fields.Find(pair.Key.Value) == field) return FieldScope.IsEmpty(pair.Value) ? null : pair.Value;
        }

        return null;
    }

    // One text, a list of them, or telephone numbers with their labels.
    private static IEnumerable<WrittenText> TextsOf(DocumentNode? node) => node switch
    {
        ScalarNode scalar when !FieldScope.IsEmpty(scalar) => [new WrittenText(scalar.Text.Trim(), scalar.Location)],
        SequenceNode list => list.Items.SelectMany(TextsOf),
        MappingNode keys => TextsOf(Find(keys, Phone.All, Phone.Number)),
        _ => [],
    };
}

/// <summary>A text with its place in the file.</summary>
internal sealed record WrittenText(string Text, SourceLocation Place);
