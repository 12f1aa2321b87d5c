using System.Text;
using FusionMetrics.Data.Csv;

namespace FusionMetrics.Data.Tests.Csv;

public class EncodingTests
{
    private const string Text = "region,year,专利\n江苏,2000,1\n浙江,2000,2\n";

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false }, { "utf-8", true }, { "utf-16", false }, { "utf-16", true }, { "utf-16BE", false }, { "utf-16BE", true },
        { "utf-32", true }, { "utf-32BE", true }, { "gb18030", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_is_detected(string name, bool mark)
    {
        var panel = Reading.Panel(Bytes(name, mark, Text), out var found);

        panel.Regions.Select(r => r.Code).Should().Equal("江苏", "浙江");
        panel.Column("专利").ToArray().Should().Equal(1, 2);
        found.Select(d => d.Id).Should().Equal(name == "gb18030" ? ["FM2113"] : []);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("GB18030")]
    [InlineData("gbk")]
    [InlineData("gb2312")]
    [InlineData("big5")]
    [InlineData("utf-16")]
    public void An_encoding_that_is_named_is_used_and_nothing_is_guessed(string name)
    {
        var text = name == "big5" ? Text.Replace("专", "專").Replace("苏", "蘇") : Text;

        var panel = Reading.Panel(Bytes(name, false, text), out var found, Reading.Options with { Encoding = name });

        panel.Regions.Should().HaveCount(2).And.Contain(r => r.Code == "浙江");
        found.Should().BeEmpty();
    }

    [Fact]
    public void A_byte_order_mark_goes_before_the_encoding_named()
        => Reading.Panel(Bytes("utf-8", true, Text), out _, Reading.Options with { Encoding = "gb18030" }).Regions[0].Code.Should().Be("江苏");

    [Fact]
    public void An_encoding_that_does_not_exist_is_refused()
        => Reading.Problem(Text, Reading.Options with { Encoding = "utf-9" }).Id.Should().Be("FM2111");

    [Fact]
    public void Bytes_that_are_not_text_in_the_encoding_named_are_refused_with_their_line()
    {
        byte[] bytes = [.. "region,year,a\nX,2000,1\nY\xE9"u8, 0xE9, .. ",2000,2\n"u8];

        Reading.Problems(bytes, Reading.Options with { Encoding = "utf-8" }).Single().Place().Should().Be(("FM2112", 3, null));
    }

    [Fact]
    public void Bytes_that_are_no_text_in_gb18030_are_refused_with_their_line()
    {
        byte[] bytes = [.. Bytes("gb18030", false, Text), 0xFF, 0xFF, .. ",2000,2\n"u8];

        Reading.Problems(bytes, Reading.Options with { Encoding = "gb18030" }).Single().Place().Should().Be(("FM2112", 4, null));
    }

    [Fact]
    public void Bytes_that_are_neither_utf8_nor_gb18030_are_refused_and_the_rest_is_still_checked()
    {
        byte[] bytes = [.. "region,year,a\nX,2000,1\nY"u8, 0xFF, .. ",2000,?\n"u8];

        Reading.Problems(bytes).Select(p => p.Place()).Should().Equal(("FM2112", 3, null), ("FM2116", 3, "a"));
    }

    [Fact]
    public void A_character_cut_off_at_the_end_of_the_file_is_refused()
        => Reading.Problems("region,year,a\nX,2000,1\n江"u8[..^1].ToArray(), Reading.Options with { Encoding = "utf-8" })
            .Select(p => p.Place()).Should().Contain(("FM2112", 3, null));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    public void Characters_across_the_blocks_of_the_survey_are_whole(string name)
    {
        for (var shift = 0; shift < 4; shift++)
        {
            var text = new string('x', shift) + string.Concat(Enumerable.Repeat("江𠀀é\n", 60_000));
            using var stream = new MemoryStream(Bytes(name, false, text));

            var survey = CsvSurvey.Of(stream, name == "utf-8" ? null : CsvEncodings.Find(name));

            (survey.InvalidLine, survey.LineBreaks, stream.Position).Should().Be((0, 60_000, 0));
        }
    }

    [Fact]
    public void The_first_line_that_is_no_text_is_found_in_a_later_block()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("江苏\n", 50_000))), 0xC0, 0x0A, 0xC0];
        using var stream = new MemoryStream(bytes);

        CsvSurvey.Of(stream, Encoding.UTF8).InvalidLine.Should().Be(50_001);
    }

    private static byte[] Bytes(string name, bool mark, string text)
    {
        var encoding = name.StartsWith("utf-8", StringComparison.Ordinal) ? new UTF8Encoding(mark) : CsvEncodings.Find(name)!;
        return mark ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text)] : encoding.GetBytes(text);
    }
}
