using System.Collections.Immutable;
using CommunityAtlas.Content.Changes;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Content.Tests.Changes;

/// <summary>The words of a comparison: what is said of old values and what is kept to itself. Places and rules stand in tests/specs/changes.</summary>
public sealed class EntryChangesTests
{
    private const string Path = "entries/aozora/salon.md";
    private const string Street = "架空県あおぞら市本町";

    private static readonly SourceLocation Whole = new("entries");

    [Theory]
    [InlineData("phone: 044-000-0001", "phone: 044-000-0002", "「contact.phone（電話）」が「044-000-0001」から「044-000-0002」に変わりました。")]
    [InlineData("phone: [044-000-0001, 044-000-0003]", "phone: [044-000-0003, 044-000-0002]", "「contact.phone（電話）」が「044-000-0001」から「044-000-0002」に変わりました。")]
    [InlineData("fax: {number: ０４４（０００）０００１, label: 受付}", "fax: 044-000-0002", "「contact.fax（ファクス）」が「044-000-0001」から「044-000-0002」に変わりました。")]
    [InlineData("email: info@example.org", "email: office@example.org", "「contact.email（メール）」が「info@example.org」から「office@example.org」に変わりました。")]
    [InlineData("line: https://example.org/a", "line: https://example.org/b", "「contact.line（LINE）」が「https://example.org/a」から「https://example.org/b」に変わりました。")]
    [InlineData("sns: [https://example.org/a]", "sns: [https://example.org/b]", "「contact.sns（SNS）」が「https://example.org/a」から「https://example.org/b」に変わりました。")]
    [InlineData("form: https://example.org/a", "form: https://example.org/b", "「contact.form（申込フォーム）」が「https://example.org/a」から「https://example.org/b」に変わりました。")]
    [InlineData("note: なし", "url: https://example.org/b", "「contact.url（ホームページ）」に「https://example.org/b」が加わりました。")]
    [InlineData("url: https://example.org/b", "note: なし", "「contact.url（ホームページ）」から「https://example.org/b」がなくなりました。")]
    public void Old_and_new_are_both_named(string was, string now, string message) => Assert.Equal([message], Messages($"contact: {{{was}}}", $"contact: {{{now}}}"));

    [Theory]
    [InlineData("phone: {number: 090-1234-5678, phone_kind: org_mobile, consent_on: 2026-01-01}", "phone: 044-000-0001", "090-…", "1234")]
    [InlineData("phone: 田中の携帯 09012345678", "phone: 044-000-0001", "…", "田中")]
    [InlineData("email: hanako.tanaka@example.org", "email: info@example.org", "…@example.org", "hanako")]
    [InlineData("email: hanako tanaka at example", "email: info@example.org", "…", "hanako")]
    [InlineData("url: \"https://www.google.com/maps/@34.01234,140.51234\"", "url: https://example.org/", "…", "34.01234")]
    [InlineData("url: \"http://example.org/~tanaka\"", "url: https://example.org/", "…", "tanaka")]
    public void What_may_be_a_persons_is_not_repeated_once_it_is_gone(string was, string now, string shown, string secret)
    {
        var found = Find($"contact: {{{was}}}", $"contact: {{{now}}}");
        Assert.Equal(["AT3492"], found.Select(d => d.Id));
        Assert.Contains($"「{shown}」", found[0].Message(DiagnosticLanguage.Japanese), StringComparison.Ordinal);
        AssertSilent(found, secret);
    }

    [Theory]
    [InlineData("address: 架空県あおぞら市本町1-2-3", "address（住所）")]
    [InlineData("住所: 架空県あおぞら市本町1-2-3, lat: 34.01234, lng: 140.51234", "address（住所）、lat（緯度）、lng（経度）")]
    [InlineData("building: 本町会館, postal_code: 123-4567, district: 本町, landmark: 本町郵便局, access: 本町駅から3分, parking: yes",
        "building（建物）、postal_code（郵便番号）、district（地区）、landmark（目じるし）、access（行き方）、parking（駐車場）")]
    public void A_place_that_is_hidden_is_not_told_once_more(string place, string fields)
    {
        var found = Find($"place: {{{place}}}\ncontact: {{phone: 044-000-0001}}", "place: {disclosure: on_contact}\ncontact: {phone: 044-000-0002}");
        Assert.Equal(["AT3490", "AT3492"], found.Select(d => d.Id));
        Assert.Equal($"場所の公開を「on_contact（連絡した人に知らせる）」にしましたが、このファイルの過去の版には「{fields}」が残り、だれでも読めます。", found[0].Message(DiagnosticLanguage.Japanese));

        // An area code tells the town: the old number stays unsaid as well.
        Assert.Equal("「contact.phone（電話）」が「…」から「044-000-0002」に変わりました。", found[1].Message(DiagnosticLanguage.Japanese));
        foreach (var secret in new[] { Street, "本町", "1-2-3", "34.01234", "140.51234", "4567", "0001" }) AssertSilent(found, secret);
    }

    [Fact]
    public void Every_warning_says_where_the_steps_are_written()
    {
        var contributing = File.ReadAllText(System.IO.Path.Combine(RepositoryRoot.Path, "CONTRIBUTING.md"));
        var hidden = Assert.Single(Find("place: {address: 本町1}", "place: {disclosure: on_contact}"));
        var changed = Assert.Single(Find("contact: {phone: 044-000-0001}", "contact: {phone: 044-000-0002}"));
        foreach (var (finding, ja, en) in new[] { (hidden, "公開していた場所をかくすとき", "Hiding a place that was public"), (changed, "連絡先を変えるとき", "When a way of making contact changes") })
        {
            Assert.Contains($"「{ja}」", finding.Hint(DiagnosticLanguage.Japanese), StringComparison.Ordinal);
            Assert.Contains($"「{en}」", finding.Hint(DiagnosticLanguage.English), StringComparison.Ordinal);
            Assert.Contains($"\n### {ja}\n", contributing, StringComparison.Ordinal);
            Assert.Contains($"\n### {en}\n", contributing, StringComparison.Ordinal);
        }

        Assert.Contains("「連絡先を確認した」", changed.Hint(DiagnosticLanguage.Japanese), StringComparison.Ordinal);
        Assert.Contains("name: 連絡先を確認した,", File.ReadAllText(System.IO.Path.Combine(RepositoryRoot.Path, ".github", "labels.yml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_contacts_and_what_was_not_compared_need_a_second_person()
    {
        var earlier = new EarlierContent(Folder((Path, "contact: {phone: 044-000-0001}\nplace: {address: 本町1}")), ["entries/aozora/large.md", "entries/aozora/gone.md"]);
        var present = Folder((Path, "contact: {phone: 044-000-0002}\nplace: {disclosure: area_only}"), ("entries/aozora/large.md", "name: a"), ("entries/aozora/new.md", "name: b"));
        var found = EntryChanges.Find(earlier, present, Whole);
        Assert.Equal(["warning AT3495 True", "warning AT3492 True", "warning AT3490 False"], found.Select(d => $"{d.Severity.ToString().ToLowerInvariant()} {d.Id} {EntryChanges.NeedsSecondPerson(d)}"));
        Assert.Equal("「entries/aozora/large.md」は、もとの版が読めないので、何が変わったか分かりません。", found[0].Message(DiagnosticLanguage.Japanese));
    }

    [Fact]
    public void A_version_compared_with_itself_shows_nothing()
    {
        var sample = ContentReader.Read(System.IO.Path.Combine(RepositoryRoot.Path, "content"), new DiagnosticBag(), "");
        Assert.True(sample.Under("entries/").Count() >= 10);
        Assert.Empty(EntryChanges.Find(new EarlierContent(sample, []), sample, Whole));
    }

    [Fact]
    public void Neither_the_order_of_files_nor_two_files_of_one_name_disturb_the_comparison()
    {
        (string, string)[] before = [("entries/aozora/a.md", "name: サロン\ncontact: {phone: 044-000-0001}"), ("entries/minato/b.md", "name: サロン\ncontact: {phone: 044-000-0002}")];

        // Which of the two became c cannot be known, so neither is compared with it.
        var twins = EntryChanges.Find(new EarlierContent(Folder(before), []), Folder(("entries/aozora/c.md", "name: サロン\ncontact: {phone: 044-000-0003}")), Whole);
        Assert.Empty(twins);
        (string, string)[] now = [("entries/aozora/a.md", "contact: {phone: 044-000-0004}"), ("entries/minato/b.md", "contact: {phone: 044-000-0005}")];
        Assert.Equal(
            EntryChanges.Find(new EarlierContent(Folder(before), []), Folder(now), Whole).Select(d => $"{d.Location} {d.Message(DiagnosticLanguage.English)}"),
            EntryChanges.Find(new EarlierContent(Folder([.. before.Reverse()]), []), Folder([.. now.Reverse()]), Whole).Select(d => $"{d.Location} {d.Message(DiagnosticLanguage.English)}"));
    }

    [Fact]
    public void What_could_not_be_read_of_an_earlier_folder_is_remembered_and_its_mistakes_are_not()
    {
        using var folder = new TemporaryFolder();
        folder.Write("entries/aozora/broken.md", "---\nname: \"a\n---\n");
        folder.Write("entries/aozora/large.md", new string('a', 70_000));
        folder.Write("entries/aozora/photo.jpg", "x");
        folder.Write("strange.txt", "x");
        var earlier = EarlierContent.Read(folder.Path);
        Assert.Equal(["entries/aozora/broken.md"], earlier.Folder.Files.Select(f => f.Path));
        Assert.Equal(["entries/aozora/large.md", "entries/aozora/photo.jpg"], earlier.Unread.AsEnumerable());
        Assert.False(earlier.IsEmpty);
        Assert.True(EarlierContent.Read(folder.At("entries/aozora")).IsEmpty);
        Assert.True(EarlierContent.Read(folder.At("nowhere")).IsEmpty);
    }

    private static string[] Messages(string was, string now) => [.. Find(was, now).Select(d => d.Message(DiagnosticLanguage.Japanese))];

    private static ImmutableArray<Diagnostic> Find(string was, string now) => EntryChanges.Find(new EarlierContent(Folder((Path, was)), []), Folder((Path, now)), Whole);

    private static ContentFolder Folder(params (string Path, string Yaml)[] files) => new(files.Select(f => new ContentFile(f.Path, f.Path, $"---\n{f.Yaml}\n---\n")));

    private static void AssertSilent(ImmutableArray<Diagnostic> found, string secret)
    {
        foreach (var language in new[] { DiagnosticLanguage.Japanese, DiagnosticLanguage.English })
        {
            Assert.DoesNotContain(found, d => (d.Message(language) + d.Hint(language)).Contains(secret, StringComparison.Ordinal));
            Assert.DoesNotContain(found, d => d.Arguments.Any(a => a.Contains(secret, StringComparison.Ordinal)));
        }
    }
}
