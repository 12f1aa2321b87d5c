using System.Text;

namespace FusionMetrics.Tests.Evaluation.Results;

public class TextWidthTests
{
    // perl -e 'for my $c (0..0x3FFFD) { next if $c >= 0xD800 && $c <= 0xDFFF; my $w = chr($c) =~ /\p{East_Asian_Width=W}|\p{East_Asian_Width=F}/;
    //   if ($w && !defined $s) { $s = $c } if (!$w && defined $s) { printf "%X-%X ", $s, $c - 1; undef $s } } printf "%X-3FFFD\n", $s;'  (Unicode 14)
    private const string Wide = "1100-115F 231A-231B 2329-232A 23E9-23EC 23F0-23F0 23F3-23F3 25FD-25FE 2614-2615 2648-2653 267F-267F 2693-2693 26A1-26A1 26AA-26AB 26BD-26BE "
        + "26C4-26C5 26CE-26CE 26D4-26D4 26EA-26EA 26F2-26F3 26F5-26F5 26FA-26FA 26FD-26FD 2705-2705 270A-270B 2728-2728 274C-274C 274E-274E 2753-2755 2757-2757 2795-2797 27B0-27B0 "
        + "27BF-27BF 2B1B-2B1C 2B50-2B50 2B55-2B55 2E80-2E99 2E9B-2EF3 2F00-2FD5 2FF0-2FFB 3000-303E 3041-3096 3099-30FF 3105-312F 3131-318E 3190-31E3 31F0-321E 3220-3247 3250-4DBF "
        + "4E00-A48C A490-A4C6 A960-A97C AC00-D7A3 F900-FAFF FE10-FE19 FE30-FE52 FE54-FE66 FE68-FE6B FF01-FF60 FFE0-FFE6 16FE0-16FE4 16FF0-16FF1 17000-187F7 18800-18CD5 18D00-18D08 "
        + "1AFF0-1AFF3 1AFF5-1AFFB 1AFFD-1AFFE 1B000-1B122 1B150-1B152 1B164-1B167 1B170-1B2FB 1F004-1F004 1F0CF-1F0CF 1F18E-1F18E 1F191-1F19A 1F200-1F202 1F210-1F23B 1F240-1F248 "
        + "1F250-1F251 1F260-1F265 1F300-1F320 1F32D-1F335 1F337-1F37C 1F37E-1F393 1F3A0-1F3CA 1F3CF-1F3D3 1F3E0-1F3F0 1F3F4-1F3F4 1F3F8-1F43E 1F440-1F440 1F442-1F4FC 1F4FF-1F53D "
        + "1F54B-1F54E 1F550-1F567 1F57A-1F57A 1F595-1F596 1F5A4-1F5A4 1F5FB-1F64F 1F680-1F6C5 1F6CC-1F6CC 1F6D0-1F6D2 1F6D5-1F6D7 1F6DD-1F6DF 1F6EB-1F6EC 1F6F4-1F6FC 1F7E0-1F7EB "
        + "1F7F0-1F7F0 1F90C-1F93A 1F93C-1F945 1F947-1F9FF 1FA70-1FA74 1FA78-1FA7C 1FA80-1FA86 1FA90-1FAAC 1FAB0-1FABA 1FAC0-1FAC5 1FAD0-1FAD9 1FAE0-1FAE7 1FAF0-1FAF6 20000-2FFFD 30000-3FFFD";

    private static readonly List<(int First, int Last)> Ranges =
        [.. Wide.Split(' ').Select(range => range.Split('-')).Select(ends => (Convert.ToInt32(ends[0], 16), Convert.ToInt32(ends[1], 16)))];

    // Marks stand upon another character: U+302A and such are wide by the annex, and take no column.
    [Fact]
    public void Every_wide_character_of_Unicode_is_two_columns()
        => Ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1))
            .Where(code => TextWidth.Of(new Rune(code).ToString()) != 2).Should().BeEmpty();

    // Outside of the blocks in which later versions of Unicode have added wide characters.
    [Theory]
    [InlineData(0x20, 0x2FF)]
    [InlineData(0x370, 0x482)]
    [InlineData(0x16A0, 0x16F8)]
    [InlineData(0x1D00, 0x1DBF)]
    [InlineData(0x2010, 0x2027)]
    [InlineData(0x2190, 0x262F)]
    [InlineData(0x2640, 0x2689)]
    [InlineData(0x2690, 0x2E5D)]
    [InlineData(0xA4D0, 0xA4FF)]
    [InlineData(0x10000, 0x1005D)]
    [InlineData(0x1F321, 0x1F52A)]
    public void Every_other_character_is_one_column(int first, int last)
        => Enumerable.Range(first, last - first + 1).Where(code => !Ranges.Any(range => range.First <= code && code <= range.Last))
            .Where(code => Rune.GetUnicodeCategory(new Rune(code)) is not (System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark
                or System.Globalization.UnicodeCategory.Format))
            .Where(code => TextWidth.Of(new Rune(code).ToString()) != 1).Should().BeEmpty();

    [Theory]
    [InlineData("", 0)]
    [InlineData("Zu\u0308rich", 6)]            // a letter and its mark
    [InlineData("か\u3099", 2)]                // wide, with a mark that is wide alone
    [InlineData("नमस्ते", 4)]                   // what fonts draw of consonants without a vowel between counts as one
    [InlineData("القاهرة", 7)]
    [InlineData("🇨🇳", 2)]                     // a flag is two letters
    [InlineData("👩‍👩‍👧", 2)]                   // a family is three people and two joiners
    [InlineData("👍🏽", 2)]                     // with the colour of a skin
    [InlineData("❤\uFE0F", 2)]                 // text made an emoji
    [InlineData("1\uFE0F\u20E3", 2)]           // a key
    [InlineData("a\u200Bb", 2)]                // nothing between
    public void A_character_is_what_a_reader_sees_as_one(string text, int width) => TextWidth.Of(text).Should().Be(width);
}
