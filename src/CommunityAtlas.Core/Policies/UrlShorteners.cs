using System.Collections.Frozen;

namespace CommunityAtlas.Core.Policies;

/// <summary>Hosts whose addresses hide where they lead. Short hosts that lead to one known place only (youtu.be, forms.gle, lin.ee) are not among them.</summary>
public static class UrlShorteners
{
    private static readonly FrozenSet<string> Hosts = new[]
    {
        "00m.in", "2.gp", "2u.pw", "4ni.in", "adf.ly", "amba.to", "amzn.asia", "amzn.to", "bc.vc", "bit.do", "bit.ly", "bitly.com", "bl.ink",
        "buff.ly", "clck.ru", "cutt.ly", "dlvr.it", "fb.me", "gg.gg", "goo.gl", "goo.su", "han.gl", "htn.to", "ift.tt", "is.gd",
        "j.mp", "kutt.it", "lnkd.in", "lnk.to", "mcaf.ee", "me2.do", "moourl.com", "n9.cl", "nav.cx", "onl.bz", "onl.la", "onl.sc", "onl.tl", "onl.tw",
        "ow.ly", "p.tl", "page.link", "pse.is", "qr.ae", "qr.paps.jp", "qrco.de", "qrtn.jp", "rb.gy", "rebrand.ly", "reurl.cc", "s.id", "short.gy", "short.io",
        "shorte.st", "shorturl.at", "shorturl.com", "shrtco.de", "snipurl.com", "soo.gd", "t.co", "t.ly", "t2m.io", "tiny.cc", "tiny.one", "tinyurl.com", "tr.im", "u.to",
        "u0u0.net", "u0u1.net", "upurl.me", "urx.blue", "urx.mobi", "urx.nu", "urx.red", "urx.space", "urx2.nu", "urx3.nu", "urlzs.com", "ux.nu", "v.gd", "v.ht", "vo.la", "wa.link", "x.gd", "yahoo.jp",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a host in lower case is a shortener or stands below one.</summary>
    public static bool Contains(string host)
    {
        for (var rest = host.AsSpan(); ;)
        {
            if (Hosts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rest)) return true;
            var dot = rest.IndexOf('.');
            if (dot < 0) return false;
            rest = rest[(dot + 1)..];
        }
    }
}
