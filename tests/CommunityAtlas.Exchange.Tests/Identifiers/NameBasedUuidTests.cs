using CommunityAtlas.Exchange.Identifiers;

namespace CommunityAtlas.Exchange.Tests.Identifiers;

public sealed class NameBasedUuidTests
{
    [Theory]
    [InlineData("8b70ab36-c78c-5045-89c9-d2d719340f5e", "svc:demo-kurashi-hokenshitsu", "4c8b8cbe-49d8-58b1-be9a-35eff22cba0b")]
    [InlineData("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com", "2ed6657d-e927-568b-95e1-2665a8aea6a2")] // RFC 9562 appendix A.4
    public void Known_names_have_known_ids(string @namespace, string name, string id) =>
        Assert.Equal(new Guid(id), NameBasedUuid.Create(new Guid(@namespace), name));
}
