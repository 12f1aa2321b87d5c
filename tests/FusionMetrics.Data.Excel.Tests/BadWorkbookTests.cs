using System.IO.Compression;
using System.Text;

namespace FusionMetrics.Data.Excel.Tests;

public class BadWorkbookTests
{
    private static readonly object?[] Header = ["region", "year", "a"];

    [Fact]
    public void What_is_no_workbook_is_refused()
    {
        using var text = Workbook.Of("region,year,a\nX,2000,1\n"u8.ToArray());
        Reading.Problem(text).Id.Should().Be("FM2311");
        using var empty = Workbook.Of(Array.Empty<byte>());
        Reading.Problem(empty).Id.Should().Be("FM2311");
    }

    [Fact]
    public void A_workbook_cut_anywhere_is_refused_or_read_never_a_crash()
    {
        using var whole = Workbook.Of(Header, ["X", 2000, 1], ["Y", 2000, 2]);
        var bytes = File.ReadAllBytes(whole.Path);
        for (var length = 0; length < bytes.Length; length += 97)
        {
            using var cut = Workbook.Of(bytes[..length]);
            Reading.Problem(cut).Id.Should().Be("FM2311");
        }
    }

    [Fact]
    public void A_workbook_with_a_flipped_byte_is_refused_or_read_never_a_crash()
    {
        using var whole = Workbook.Of(Header, ["X", 2000, 1], ["Y", 2000, 2]);
        var bytes = File.ReadAllBytes(whole.Path);
        for (var at = 0; at < bytes.Length; at += 7)
        {
            bytes[at] ^= 0x5A;
            using var flipped = Workbook.Of(bytes);
            bytes[at] ^= 0x5A;
            try
            {
                Reading.Panel(flipped);
            }
            catch (FusionMetricsException)
            {
                // Said, not thrown about.
            }
        }
    }

    [Fact]
    public void A_missing_file_is_the_error_it_is_for_every_format()
        => ((Action)(() => Panel.ReadExcel("/nowhere/at/all.xlsx"))).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle(d => d.Id == "FM2101");

    [Fact]
    public void An_encrypted_workbook_is_refused()
    {
        using var book = Workbook.Of(CompoundFile.Encrypted());
        var problem = Reading.Problem(book);

        problem.Id.Should().Be("FM2312");
        problem.Message.Should().Contain("without a password");
    }

    [Fact]
    public void Macros_are_told_of_and_not_run()
    {
        using var book = new Workbook().Sheet("s", [Header, ["X", 2000, 1]]).Part("xl/vbaProject.bin", [1, 2, 3]).Save();
        Reading.Panel(book, out var found).Value("X", "2000", "a").Should().Be(1);
        found.Should().ContainSingle(d => d.Id == "FM2318" && d.Severity == Severity.Information);
    }

    [Fact]
    public void A_bomb_is_not_unpacked()
    {
        // 64 MiB of zeros are 64 KiB when packed.
        using var book = new Workbook().Sheet("s", [Header, ["X", 2000, 1]]).Part("xl/media/zeros.bin", new byte[64 << 20]).Save();
        new FileInfo(book.Path).Length.Should().BeLessThan(1 << 20);
        var problem = Reading.Problem(book, Reading.Options with { MaxBytes = 32 << 20 });

        problem.Id.Should().Be("FM2313");
        problem.Message.Should().Contain("33554432").And.Contain("max-bytes");
    }

    [Fact]
    public void A_part_that_lies_about_its_length_gives_no_more_than_it_says()
    {
        using var book = new Workbook().SheetXml("s", $"<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{new string(' ', 40 << 20)}</t></is></c></row></sheetData>").Save();
        var bytes = File.ReadAllBytes(book.Path);
        using (var zip = new ZipArchive(new MemoryStream(bytes)))
        {
            var length = BitConverter.GetBytes((uint)zip.GetEntry("xl/worksheets/sheet1.xml")!.Length);
            for (var at = bytes.AsSpan().IndexOf(length); at >= 0; at = bytes.AsSpan().IndexOf(length)) BitConverter.GetBytes(1000u).CopyTo(bytes, at);
        }
        using var liar = Workbook.Of(bytes);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Reading.Problem(liar, Reading.Options with { MaxBytes = 1 << 20 }).Id.Should().Be("FM2311");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(8 << 20);
    }

    [Fact]
    public void A_million_empty_rows_are_no_rows()
    {
        var xml = new StringBuilder("<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>region</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>year</t></is></c>"
            + "<c r=\"C1\" t=\"inlineStr\"><is><t>a</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>X</t></is></c><c r=\"B2\"><v>2000</v></c><c r=\"C2\"><v>1</v></c></row>");
        for (var row = 3; row <= 1 << 20; row++) xml.Append(System.Globalization.CultureInfo.InvariantCulture, $"<row r=\"{row}\"/>");
        using var book = new Workbook().SheetXml("s", xml.Append("</sheetData>").ToString()).Save();

        Reading.Panel(book).RowCount.Should().Be(1);
    }

    [Fact]
    public void A_document_type_in_a_sheet_is_refused()
    {
        using var book = new Workbook().SheetXml("s", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData>")
            .Save("<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        Reading.Problem(book).Id.Should().Be("FM2311");
    }

    [Fact]
    public void A_date_where_a_year_belongs_is_an_error_that_says_what_to_do()
    {
        using var book = Workbook.Of(Header, ["X", new Workbook.Day(2019, 12, 31), 1]);
        var problem = Reading.Problem(book);

        (problem.Id, problem.Location!.Line, problem.Location.Column, problem.Location.Region).Should().Be(("FM2115", 2, "year", "X"));
        problem.Message.Should().Contain("2019-12-31 is a date").And.Contain("set dates to year");
    }

    [Theory]
    [InlineData(DateMeaning.Year, "2019")]
    [InlineData(DateMeaning.HalfYear, "2019-S2")]
    [InlineData(DateMeaning.Quarter, "2019-Q4")]
    [InlineData(DateMeaning.Month, "2019-11")]
    [InlineData(DateMeaning.Day, "2019-11-30")]
    public void A_date_stands_for_the_period_that_the_options_say(DateMeaning dates, string period)
    {
        using var book = Workbook.Of(Header, ["X", new Workbook.Day(2019, 11, 30), 1], ["Y", "2019-11-30", 2]);
        Reading.Panel(book, Reading.Options with { Dates = dates }).Periods.Should().Equal(Period.Parse(period));
    }

    [Theory]
    [InlineData("1,234 亿元", "state the unit '亿元'")]
    [InlineData("12.5km", "state the unit 'km'")]
    [InlineData("1,234", "thousands separators")]
    [InlineData("12%", "percent sign")]
    [InlineData("n/a", "list it under missing")]
    public void Text_that_is_no_number_is_refused_and_the_message_says_what_to_do(string text, string advice)
    {
        using var book = Workbook.Of(Header, ["X", 2000, text]);
        var problem = Reading.Problem(book);

        (problem.Id, problem.Location!.Line, problem.Location.Column).Should().Be(("FM2116", 2, "a"));
        problem.Message.Should().StartWith($"'{text}' is not a number.").And.Contain(advice);
    }

    [Fact]
    public void A_date_an_error_and_an_infinity_are_no_numbers()
    {
        using var book = Workbook.Of(Header, ["X", 2000, new Workbook.Day(2000, 1, 1)], ["X", 2001, new Workbook.Raw("<c r=\"%\" t=\"e\"><v>#DIV/0!</v></c>")],
            ["X", 2002, new Workbook.Raw("<c r=\"%\"><v>1e400</v></c>")], ["X", 2003, new Workbook.Raw("<c r=\"%\" t=\"b\"><v>1</v></c>")]);
        var problems = Reading.Problems(book);

        problems.Select(p => (p.Id, p.Location!.Line)).Should().Equal(("FM2116", 2), ("FM2116", 3), ("FM2116", 4), ("FM2116", 5));
        problems[0].Message.Should().Contain("is a date, not a number");
        problems[1].Message.Should().Contain("'#DIV/0!' is an error of the source");
        problems[2].Message.Should().Contain("infinite");
        problems[3].Message.Should().Contain("'TRUE' is not a number");
    }

    [Fact]
    public void A_cell_of_ten_megabytes_is_refused()
    {
        using var book = Workbook.Of(Header, [new string('x', 10 << 20), 2000, 1]);
        Reading.Problems(book).Should().Contain(p => p.Id == "FM2319" && p.Message.Contains("A2") && p.Location!.Line == 2);
    }

    [Fact]
    public void A_sheet_that_is_not_there_is_named_with_its_neighbours()
    {
        using var book = new Workbook().Sheet("Panel", [Header, ["X", 2000, 1]]).Sheet("Notes", [["n"]]).Save();
        var problem = Reading.Problem(book, Reading.Options with { Sheet = "Pannel" });

        problem.Id.Should().Be("FM2314");
        problem.Message.Should().Contain("Did you mean 'Panel'?").And.Contain("Panel, Notes");
        Reading.Panel(book, out var found);
        found.Should().ContainSingle(d => d.Id == "FM2317");
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("A0")]
    [InlineData("K3:A1")]
    [InlineData("A1:XFE3")]
    [InlineData("A1048577")]
    [InlineData("A1:B2:C3")]
    [InlineData("!A1")]
    public void A_range_that_is_none_is_refused(string range)
    {
        using var book = Workbook.Of(Header, ["X", 2000, 1]);
        Reading.Problem(book, Reading.Options with { Range = range }).Id.Should().Be("FM2315");
    }

    [Fact]
    public void A_sheet_or_range_without_cells_is_refused()
    {
        using var book = new Workbook().Sheet("s", []).Save();
        Reading.Problem(book).Id.Should().Be("FM2316");
        using var short_ = Workbook.Of(Header, ["X", 2000, 1]);
        Reading.Problem(short_, Reading.Options with { Range = "A9:C12" }).Id.Should().Be("FM2316");
    }

    [Fact]
    public void A_duplicate_names_both_rows()
    {
        using var book = Workbook.Of(Header, ["X", 2000, 1], ["Y", 2000, 1], ["X", 2000, 2]);
        Reading.Problem(book).Message.Should().Contain("2").And.Contain("4");
    }
}
