namespace CommunityAtlas.Exchange.OpenData.HeaderMaps;

/// <summary>What a column means and so how its cells are read; written in a header map as <c>as: start_time</c>.</summary>
public enum ColumnRole
{
    /// <summary>Code of the publishing body: provenance, not the place.</summary>
    PublisherCode,

    /// <summary>Name of the publishing body.</summary>
    PublisherName,

    /// <summary>Code of the municipality the place lies in.</summary>
    PlaceCode,

    /// <summary>The row's own id: a hint to its identity.</summary>
    RowId,

    /// <summary>Prefecture of the place.</summary>
    Prefecture,

    /// <summary>Municipality of the place.</summary>
    Municipality,

    /// <summary>Name.</summary>
    Name,

    /// <summary>Reading of the name.</summary>
    NameKana,

    /// <summary>Another name.</summary>
    Alias,

    /// <summary>Address.</summary>
    Address,

    /// <summary>Building and floor.</summary>
    Building,

    /// <summary>Postal code.</summary>
    PostalCode,

    /// <summary>Latitude in degrees.</summary>
    Latitude,

    /// <summary>Longitude in degrees.</summary>
    Longitude,

    /// <summary>School district or district.</summary>
    District,

    /// <summary>How to get there.</summary>
    Access,

    /// <summary>Parking.</summary>
    Parking,

    /// <summary>Telephone.</summary>
    Phone,

    /// <summary>Remark on the telephone of the same key.</summary>
    PhoneRemark,

    /// <summary>Extension.</summary>
    Extension,

    /// <summary>Fax.</summary>
    Fax,

    /// <summary>Mail.</summary>
    Email,

    /// <summary>Web page.</summary>
    Url,

    /// <summary>Contact form.</summary>
    Form,

    /// <summary>Remark on contact.</summary>
    ContactNote,

    /// <summary>Operator.</summary>
    Organization,

    /// <summary>法人番号 of the operator.</summary>
    CorporateNumber,

    /// <summary>Opening days: weekly by definition.</summary>
    OpeningDays,

    /// <summary>Weekdays something is held on, which says nothing about how often.</summary>
    HoldingDays,

    /// <summary>Beginning, or a whole span.</summary>
    StartTime,

    /// <summary>End.</summary>
    EndTime,

    /// <summary>Days in words.</summary>
    ScheduleText,

    /// <summary>A single date.</summary>
    EventDate,

    /// <summary>Last date of a span that <see cref="EventDate"/> begins.</summary>
    EventLastDate,

    /// <summary>How often: kept, never a date.</summary>
    Frequency,

    /// <summary>Yen for the group named by the column's key.</summary>
    Yen,

    /// <summary>Remark on money.</summary>
    CostNote,

    /// <summary>How to book.</summary>
    BookingHow,

    /// <summary>Remark on booking.</summary>
    BookingNote,

    /// <summary>How many people.</summary>
    Capacity,

    /// <summary>Who may come.</summary>
    Eligibility,

    /// <summary>1 = the way of serving food named by the column's key.</summary>
    FoodFlag,

    /// <summary>Tri-state flag named by the column's key.</summary>
    Accessibility,

    /// <summary>Networks it belongs to.</summary>
    Partners,

    /// <summary>Text for the body.</summary>
    Description,

    /// <summary>Anything else; also says 住所は非公開 or 休止中.</summary>
    Remark,

    /// <summary>Where the place is held, for events: name of the venue.</summary>
    Venue,

    /// <summary>Number of a row in a second list with more dates; reported, never joined.</summary>
    SecondList,

    /// <summary>Title of the source's dataset.</summary>
    SourceTitle,

    /// <summary>Address of the source.</summary>
    SourceUrl,

    /// <summary>Licence of the row.</summary>
    SourceLicence,
}
