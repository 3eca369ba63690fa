using CommunityAtlas.Core.Policies;
using CommunityAtlas.Exchange.OpenData.Cells;
using CommunityAtlas.Exchange.OpenData.Emission;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;
using CommunityAtlas.Exchange.OpenData.Reports;

namespace CommunityAtlas.Exchange.OpenData.Rows;

/// <summary>contact: what the file publishes and may be published; the rest becomes a note or nothing.</summary>
internal sealed class ContactFields
{
    /// <summary>What stands in the note of a row without any public channel.</summary>
    public const string NoChannel = "連絡先は公開されていません。市区町村の窓口に聞いてください";

    private const int LongestLabel = 30;

    private readonly RowCells _row;
    private readonly ReportBuilder _report;
    private readonly List<YamlValue> _phones = [];
    private readonly List<YamlValue> _faxes = [];
    private readonly List<string> _notes = [];
    private readonly List<string> _social = [];
    private string? _email;
    private string? _url;
    private string? _line;
    private string? _form;

    private ContactFields(RowCells row, ReportBuilder report)
    {
        _row = row;
        _report = report;
    }

    private bool HasChannel => _phones.Count > 0 || _faxes.Count > 0 || _email is not null || _url is not null || _line is not null || _form is not null || _social.Count > 0;

    /// <summary>Writes contact, which every entry has.</summary>
    public static void Write(RowCells row, DraftFields fields, ReportBuilder report)
    {
        var contact = new ContactFields(row, report);
        contact.ReadPhones();
        contact.ReadFaxes();
        contact.ReadMail();
        contact.ReadWeb();
        foreach (var cell in row.All(ColumnRole.ContactNote)) contact.ReadNote(cell);
        contact.WriteTo(fields);
    }

    private void ReadPhones()
    {
        foreach (var cell in _row.All(ColumnRole.Phone))
        {
            var remark = RemarkOf(cell);
            var reading = PhoneCell.Read(cell.Text);
            foreach (var phone in reading.Numbers) _phones.Add(PhoneValue(phone.Number, phone.Label ?? remark));
            ReportPhone(cell, reading);
        }

        // A remark whose number is missing: a number of its own still helps, mere words name somebody who cannot be called.
        foreach (var remark in _row.All(ColumnRole.PhoneRemark).Where(r => !_row.All(ColumnRole.Phone).Any(p => Belongs(r, p))))
        {
            var reading = PhoneCell.Read(remark.Text);
            foreach (var phone in reading.Numbers) _phones.Add(PhoneValue(phone.Number, phone.Label));
            if (reading.Numbers.IsEmpty) _report.Add(ReportClass.Phone, _row.Number, remark.Column.Header, remark.Line, "番号がないので載せませんでした");
        }

        if (_phones.Count > 0 && _row.Find(ColumnRole.Extension) is { } extension) _notes.Add($"内線 {extension.Line}");
    }

    private void ReportPhone(ReadCell cell, PhoneCellReading reading)
    {
        if (reading.Masked > 0) _report.AddMasked(cell.Column.Header);
        if (reading.Mobile > 0) _report.Add(ReportClass.Personal, _row.Number, cell.Column.Header, "", "携帯電話の番号を外しました");
        if (reading.Rest is null || reading.Rest.Contains("非公開", StringComparison.Ordinal)) return;
        var rest = PersonalFilter.Apply(reading.Rest).Text;
        _report.Add(ReportClass.Phone, _row.Number, cell.Column.Header, rest, "");

        // 「なし（無人施設のため）」 is an answer; broken digits are not, and would only be dialled.
        if (rest.Any(char.IsLetter) && !rest.Any(char.IsDigit)) _notes.Add($"電話：{rest}");
    }

    // A label says whose number it is: 「（代表）」「まどか保育園」. Words that are themselves a number are no label.
    private string? RemarkOf(ReadCell phone)
    {
        var remark = _row.All(ColumnRole.PhoneRemark).FirstOrDefault(r => Belongs(r, phone));
        if (remark is null) return null;
        var reading = PhoneCell.Read(remark.Text);
        if (!reading.Numbers.IsEmpty)
        {
            foreach (var number in reading.Numbers) _phones.Add(PhoneValue(number.Number, number.Label));
            return reading.Rest;
        }

        var label = remark.Line.Trim('（', '）', '(', ')', ' ', '\u3000');
        if (TextLimits.Length(label) <= LongestLabel) return label;
        _notes.Add(label);
        return null;
    }

    private static bool Belongs(ReadCell remark, ReadCell phone) => string.Equals(remark.Column.Key, phone.Column.Key + "_remark", StringComparison.Ordinal);

    private static YamlValue PhoneValue(string number, string? label) => string.IsNullOrEmpty(label) || label.Contains(PersonalFilter.Mark, StringComparison.Ordinal)
        ? YamlValue.Word(number)
        : new MappingBuilder().Word("number", number).Text("label", TextLimits.Fit(label, LongestLabel)).Build(isInline: true)!;

    private void ReadFaxes()
    {
        foreach (var cell in _row.All(ColumnRole.Fax))
        {
            var reading = PhoneCell.Read(cell.Text);
            foreach (var fax in reading.Numbers) _faxes.Add(PhoneValue(fax.Number, fax.Label));
            ReportPhone(cell, reading);
        }
    }

    private void ReadMail()
    {
        foreach (var cell in _row.All(ColumnRole.Email))
        {
            if (EmailCell.IsMasked(cell.Text)) _report.AddMasked(cell.Column.Header);
            else if (EmailCell.Read(cell.Text) is not { } address) _report.Add(ReportClass.Email, _row.Number, cell.Column.Header, PersonalFilter.Apply(cell.Line).Text);
            else if (_email is null) _email = address;
            else if (_email != address) _report.Add(ReportClass.Email, _row.Number, cell.Column.Header, "", "二つめのアドレスは載せませんでした");
        }
    }

    private void ReadWeb()
    {
        foreach (var cell in _row.Cells.Where(c => c.Column.Role is ColumnRole.Url or ColumnRole.Form)) ReadWeb(cell);
    }

    private void ReadWeb(ReadCell cell)
    {
        var reading = UrlCell.Read(cell.Text);
        if (reading.IsMasked) _report.AddMasked(cell.Column.Header);
        foreach (var link in reading.Links) Place(link, cell);
        foreach (var words in reading.Words)
        {
            var text = PersonalFilter.Apply(words).Text;
            if (Uri.TryCreate(words, UriKind.Absolute, out var address) && UrlShorteners.Contains(address.Host.ToLowerInvariant()))
            {
                _report.Add(ReportClass.Url, _row.Number, cell.Column.Header, text, "行き先の分からない短縮アドレスなので載せませんでした");
                continue;
            }

            _report.Add(ReportClass.Url, _row.Number, cell.Column.Header, text);
            _notes.Add(cell.Column.Role == ColumnRole.Form ? $"申込フォーム {text}" : IsAddress(text) ? $"ホームページ {text}" : text);
        }
    }

    private void Place(WebLink link, ReadCell cell)
    {
        switch (cell.Column.Role == ColumnRole.Form ? WebUse.Form : link.Use)
        {
            case WebUse.Form when _form is null: _form = link.Url; break;
            case WebUse.Line when _line is null: _line = link.Url; break;
            case WebUse.Social:
                if (!_social.Contains(link.Url, StringComparer.Ordinal)) _social.Add(link.Url);
                break;
            default:
                if (_url is null) _url = link.Url;
                else if (_url != link.Url) _notes.Add(link.Url);
                break;
        }
    }

    private void ReadNote(ReadCell cell)
    {
        var web = UrlCell.Read(cell.Text);
        if (!web.Links.IsEmpty)
        {
            foreach (var link in web.Links) Place(link, cell);
            return;
        }

        var label = cell.Line.Trim('（', '）', '(', ')');

        // A remark on a mailbox that is not there names something nobody can use.
        var ofMail = cell.Column.Key.StartsWith("email", StringComparison.Ordinal);
        if (ofMail && _email is null) _report.Add(ReportClass.Email, _row.Number, cell.Column.Header, cell.Line, "アドレスがないので載せませんでした");
        else _notes.Add(ofMail ? $"メールは{label}" : label);
    }

    private void WriteTo(DraftFields fields)
    {
        if (!HasChannel && _notes.Count == 0)
        {
            _notes.Add(NoChannel);
            fields.MarkGenerated("contact");
        }

        var note = string.Join("、", _notes.Distinct(StringComparer.Ordinal));
        fields.Set("contact", new MappingBuilder()
            .Add("phone", OneOrList(_phones))
            .Add("fax", OneOrList(_faxes))
            .Text("email", _email)
            .Text("url", _url)
            .Text("line", _line)
            .Add("sns", _social.Count == 0 ? null : YamlValue.ListOf(_social.Select(YamlValue.Of)))
            .Text("form", _form)
            .Text("note", TextLimits.Fit(note, TextLimits.Remark, _row.Number, "連絡先", _report))
            .Build());
    }

    private static YamlValue? OneOrList(List<YamlValue> values)
    {
        var distinct = values.Distinct().ToArray();
        return distinct.Length switch
        {
            0 => null,
            1 when distinct[0] is YamlValue.Scalar => distinct[0],
            _ => YamlValue.ListOf(distinct),
        };
    }

    private static bool IsAddress(string text) => text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || (!text.Any(c => c > '\u007F') && text.Contains('.', StringComparison.Ordinal));
}
