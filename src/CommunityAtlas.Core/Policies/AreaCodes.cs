using System.Collections.Frozen;

namespace CommunityAtlas.Core.Policies;

/// <summary>How many digits of a geographic number are its area code (市外局番), by its leading digits.</summary>
/// <remarks>Area codes of 総務省「市外局番の一覧」 (ITU-T E.164 notice of Japan). Codes overlap, so the digits after the code decide too;
/// those ranges follow libphonenumber's reading of the same plan. The longest entry that fits wins; anything else has three digits.</remarks>
internal static class AreaCodes
{
    private const int UsualLength = 3;
    private const int LongestPrefix = 5;

    private static readonly FrozenDictionary<string, int> Lengths = new (int Length, string Prefixes)[]
    {
        // Two digits: 03, 06 and the last of the old 04.
        (2, """
            3 420 429 4700 4701 4709 471 6
            """),
        // Three digits inside a range of longer codes.
        (3, """
            11 1540 1541 1548 1550 1551 1557 177 188 196 199 221 222 223 227 23 245 249 25 2500 2501 2540 2541 2560 2561 2580 2581
            25917 25999 262 264 271 272 273 275 2780 2781 2788 2789 281 2830 2831 2833 2834 286 289 290 2917 292 293 298 4220 4221
            4291 4297 4298 462 464 468 4750 4751 4759 4790 4791 4799 492 499 52 530 534 535 54 552 559 58 590 591 592 593 5980 5981
            5989 5990 5991 5999 734 760 762 764 769 775 777 792 793 794 795 7960 7961 7966 7967 82 82941 82942 82943 832 837 83766
            83767 83768 839 83960 83961 83963 83966 849 86 86552 86553 8660 8661 86691 86697 86698 8680 8681 8689 8690 8691 8694
            8695 8699 87 886 888 890 891 899 92 93 941 945 951 953 958 961 962 963 971 975 976 981 988 989 991 992 99331 99343 99345
            99347 9940 9941 9947 9948 998 999
            """),
        // Four digits.
        (4, """
            1 2 2232 2233 233 234 235 237 238 250 254 2557 2558 256 2572 2573 2574 258 259 2642 2643 2644 2645 2896 2897 2898 2899
            2932 2933 2934 422 4282 4283 4287 4288 4289 436 438 439 46 470 475 476 478 479 480 49 5 544 545 547 548 581 584 585 586
            587 59790 59791 59797 59798 721 725 73 74 76 77 79 7946 7947 7948 7952 7953 7954 7957 7958 8 820 823 8244 8245 8246 8247
            8248 826 827 82920 8293 8294 8295 8297 8298 8372 8373 8374 8375 8376 863 86360 86361 86366 8654 8655 8656 8657 866 867
            868 869 86992 86993 875 877 879 9 920 930
            """),
        // Five digits: islands and mountain villages.
        (5, """
            1267 1372 1374 1377 1392 1397 1398 1456 1457 1466 1547 1558 1564 1586 1587 1632 1634 1635 1648 1654 1655 1656 1658 4992
            4994 4996 4998 5769 5979 7468 8387 8388 8396 8477 851 8636 9496 9802 9912 9913 9969
            """),
    }
        .SelectMany(row => row.Prefixes.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(prefix => (prefix, row.Length)))
        .ToFrozenDictionary(p => p.prefix, p => p.Length, StringComparer.Ordinal);

    /// <summary>Digits of the area code, the leading 0 included: 2 to 5.</summary>
    /// <param name="digits">All ten digits of the number.</param>
    public static int LengthOf(string digits)
    {
        // The table leaves out the 0 that every number starts with.
        for (var length = LongestPrefix; length > 0; length--)
        {
            if (Lengths.TryGetValue(digits.Substring(1, length), out var found)) return found;
        }

        return UsualLength;
    }
}
