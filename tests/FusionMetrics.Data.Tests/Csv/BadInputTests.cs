using System.Text;
using CsCheck;

namespace FusionMetrics.Data.Tests.Csv;

public class BadInputTests
{
    [Theory]
    [InlineData("abc", "list it under missing")]
    [InlineData("NaN", "list it under missing")]
    [InlineData("inf", "list it under missing")]
    [InlineData("-Infinity", "list it under missing")]
    [InlineData("∞", "list it under missing")]
    [InlineData("0x1F", "list it under missing")]
    [InlineData("1 234", "list it under missing")]
    [InlineData("12%", "percent sign")]
    [InlineData("1e999", "beyond the range")]
    [InlineData("-1E+400", "beyond the range")]
    [InlineData("1,234", "thousands separators")]
    [InlineData("1,234.5", "thousands separators")]
    [InlineData("e", "list it under missing")]
    [InlineData("1.2.3", "list it under missing")]
    [InlineData("1-", "list it under missing")]
    [InlineData("(5)", "list it under missing")]
    [InlineData("$5", "list it under missing")]
    [InlineData("１２", "list it under missing")]
    public void A_cell_that_is_not_a_number_is_refused_and_the_message_says_what_to_do(string cell, string advice)
    {
        var problem = Reading.Problem($"region,year,a,b\nX,2000,1,2\nX,2001,3,\"{cell}\"\n");

        problem.Place().Should().Be(("FM2116", 3, "b"));
        (problem.Location!.Region, problem.Location.Period).Should().Be(("X", Period.OfYear(2001)));
        problem.Message.Should().StartWith($"'{cell}' is not a number.").And.Contain(advice);
    }

    [Theory]
    [InlineData("1.5", "decimal mark is set to comma")]
    [InlineData("1.234,5", "decimal mark is set to comma")]
    [InlineData("1,2,3", "list it under missing")]
    [InlineData("1e999", "beyond the range")]
    public void With_a_decimal_comma_a_point_is_refused(string cell, string advice)
    {
        var problem = Reading.Problem($"region;year;a\nX;2000;{cell}\n", Reading.Options with { DecimalMark = DecimalMark.Comma });

        problem.Place().Should().Be(("FM2116", 2, "a"));
        problem.Message.Should().Contain(advice);
    }

    [Fact]
    public void A_long_cell_is_cut_at_40_characters_and_kept_on_one_line()
    {
        var problem = Reading.Problem($"region,year,a\nX,2000,\"line\nbreak{new string('x', 5000)}\"\n");

        problem.Message.Should().StartWith("'line break" + new string('x', 30) + "...' is not a number.");
    }

    [Fact]
    public void A_long_cell_is_not_cut_within_a_character()
        => Reading.Problem($"region,year,a\nX,2000,{new string('x', 39)}𠀀𠀀\n").Message.Should().StartWith($"'{new string('x', 39)}...' is");

    [Fact]
    public void The_file_is_named_as_the_user_named_it()
    {
        using var file = new TemporaryFile("region,year,a\nX,2000,?\n");
        var read = () => Panel.ReadCsv(file.Path, period: "year");

        read.Should().Throw<FusionMetricsException>().WithMessage($"{file.Path}(2) ?a, X, 2000?: error FM2116: '?' is not a number. *");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\"\"")]
    public void A_row_without_a_region_is_refused(string region)
        => Reading.Problem($"region,year,a\nX,2000,1\n{region},2001,1\n").Place().Should().Be(("FM2114", 3, "region"));

    [Theory]
    [InlineData("2000.0")]
    [InlineData("12-01")]
    [InlineData("2000-13")]
    [InlineData("Q1")]
    [InlineData("20000")]
    [InlineData("")]
    public void A_cell_that_is_not_a_period_is_refused(string period)
    {
        var problem = Reading.Problem($"region,year,a\nX,2000,1\nY,{period},1\n");

        problem.Place().Should().Be(("FM2115", 3, "year"));
        problem.Message.Should().StartWith($"'{period}' is not a period. Write 2019");
    }

    [Fact]
    public void Rows_with_too_few_or_too_many_cells_are_refused()
    {
        var problems = Reading.Problems("region,year,a\nX,2000\nX,2001,1\nX,2002,1,234\n");

        problems.Select(p => p.Place()).Should().Equal(("FM2108", 2, null), ("FM2108", 4, null));
        problems[0].Message.Should().StartWith("The row has 2 cells, but the header has 3.");
        problems[1].Message.Should().StartWith("The row has 4 cells, but the header has 3.");
    }

    [Fact]
    public void A_column_missing_from_the_header_is_named_with_what_is_near_it()
    {
        var problems = Reading.Problems("Region,yaer,a\nX,2000,1\n");

        problems.Select(p => p.Place()).Should().Equal(("FM2105", 1, "region"), ("FM2105", 1, "year"));
        problems[0].Message.Should().Contain("Did you mean 'Region'?").And.Contain("'Region', 'yaer', 'a'");
        problems[1].Message.Should().Contain("Did you mean 'yaer'?");
    }

    [Fact]
    public void An_indicator_missing_from_the_header_is_named_with_what_is_near_it()
    {
        var problem = Reading.Problems("region,year,gpd\nX,2000,1\n", null, "gdp").First(p => p.Severity == Severity.Error);

        problem.Place().Should().Be(("FM2008", null, "gdp"));
        problem.Message.Should().Contain("Did you mean 'gpd'?");
    }

    [Theory]
    [InlineData("region,year,a,a\nX,2000,1,2\n", "a", "Columns 3 and 4")]
    [InlineData("region,year,a,region\nX,2000,1,2\n", "region", "Columns 1 and 4")]
    [InlineData("year,region,year,a\n2000,X,2001,2\n", "year", "Columns 1 and 3")]
    public void A_heading_given_twice_is_refused(string text, string heading, string columns)
    {
        var problem = Reading.Problem(text);

        problem.Place().Should().Be(("FM2106", 1, heading));
        problem.Message.Should().Contain(columns);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("sep=,\n")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_refused(string text) => Reading.Problem(text).Place().Should().Be(("FM2103", null, null));

    [Theory]
    [InlineData("region,year,a")]
    [InlineData("region,year,a\n\n,,\n")]
    public void A_header_alone_is_refused(string text) => Reading.Problem(text).Place().Should().Be(("FM2104", null, null));

    [Fact]
    public void A_quote_that_is_never_closed_is_found_where_it_opens()
    {
        var problem = Reading.Problem("region,year,a,b\nX,2000,1,1\nY,2000,\"1,1\nY,2001,2,1\nZ,2002,3,1\n");

        problem.Place().Should().Be(("FM2109", 3, "a"));
        problem.Message.Should().Contain("never closed");
    }

    [Fact]
    public void A_quote_in_the_header_that_is_never_closed_is_found()
        => Reading.Problem("region,\"year,a\nX,2000,1\n").Place().Item1.Should().Be("FM2109");

    [Fact]
    public void Text_after_a_closing_quote_is_refused()
        => Reading.Problem("region,year,a\nX,2000,1\nX,\"20\"01,2\n").Place().Should().Be(("FM2109", 3, "year"));

    [Fact]
    public void A_quote_inside_a_cell_is_a_character_like_any_other()
        => Reading.Panel("region,year,a\nX \"north\",2000,1\n").Regions.Single().Code.Should().Be("X \"north\"");

    [Fact]
    public void A_row_over_the_size_bound_is_refused_and_what_was_read_before_it_is_still_checked()
    {
        var problems = Reading.Problems($"region,year,a\nX,2000,?\nX,2001,{new string('1', 3_000_000)}\n");

        problems.Select(p => p.Place()).Should().Equal(("FM2116", 2, "a"), ("FM2110", 3, null));
    }

    [Theory]
    [InlineData(101)]
    [InlineData(1_000)]
    [InlineData(1_000_000)]
    public void The_size_bound_is_exact_whatever_is_in_the_buffer(int digits)
    {
        var text = $"region,year,a\nX,2000,{new string('0', digits)}\nX,2001,1\n";
        var row = "X,2000,".Length + digits;

        Reading.Panel(text, Reading.Options with { MaxRecordBytes = row }).RowCount.Should().Be(2);
        Reading.Problems(text, Reading.Options with { MaxRecordBytes = row - 1 }).Select(p => p.Place()).Should().Equal(("FM2110", 2, null));
    }

    [Fact]
    public void A_header_over_the_size_bound_is_refused()
        => Reading.Problem(new string('x', 2_000_000)).Place().Should().Be(("FM2110", 1, null));

    [Fact]
    public void An_endless_device_is_refused()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "There is no such device here.");
        var read = () => Panel.ReadCsv("/dev/zero");

        read.Should().Throw<FusionMetricsException>().Which.Diagnostics.Single().Id.Should().Be("FM2110");
    }

    [Fact]
    public void A_missing_file_is_named_with_what_is_near_it()
    {
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(folder.FullName, "panel.csv"), "x");
        var missing = Path.Combine(folder.FullName, "panle.csv");
        var read = () => Panel.ReadCsv(missing);

        var problem = read.Should().Throw<FusionMetricsException>().Which.Diagnostics.Single();

        (problem.Id, problem.Location!.File).Should().Be(("FM2101", missing));
        problem.Message.Should().Contain("Did you mean 'panel.csv'?");
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_missing_folder_is_a_missing_file()
    {
        var read = () => Panel.ReadCsv("/nowhere/at/all/panel.csv");

        read.Should().Throw<FusionMetricsException>().Which.Diagnostics.Single().Id.Should().Be("FM2101");
    }

    [Fact]
    public void A_folder_instead_of_a_file_is_refused()
    {
        var read = () => Panel.ReadCsv(Path.GetTempPath());

        var problem = read.Should().Throw<FusionMetricsException>().Which.Diagnostics.Single();

        problem.Id.Should().Be("FM2102");
        problem.Message.Should().Contain("is a folder");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_path_that_cannot_be_one_is_refused(string path)
    {
        var read = () => Panel.ReadCsv(path);

        read.Should().Throw<FusionMetricsException>().Which.Diagnostics.Single().Id.Should().Be("FM2102");
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 20, 0, 6, 0 })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 })]
    public void A_workbook_is_refused_as_such(byte[] start)
    {
        var problem = Reading.Problems(start).Single();

        problem.Id.Should().Be("FM2102");
        problem.Message.Should().Contain("workbook");
    }

    [Fact]
    public void Any_bytes_end_in_a_panel_or_in_diagnostics()
        => Gen.Select(Gen.Byte.Array[0, 300], Gen.Bool).Sample((bytes, isLong) => Try(bytes, isLong), iter: 300);

    [Fact]
    public void Any_damage_to_a_file_ends_in_a_panel_or_in_diagnostics()
        => Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Int[0, 5], Gen.Byte.Array[0, 5], Gen.Bool).Array[1, 3].Sample(damages =>
        {
            List<byte> bytes = [.. Whole];
            foreach (var (at, removed, added, _) in damages)
            {
                var place = Math.Min(at, bytes.Count);
                bytes.RemoveRange(place, Math.Min(removed, bytes.Count - place));
                bytes.InsertRange(place, added);
            }
            Try([.. bytes], damages[0].Item4);
        }, iter: 300);

    private static readonly byte[] Whole = Encoding.UTF8.GetBytes(
        "region,year,indicator,value\n江苏,2000,\"a\",1.5\n江苏,2001,\"a\",2.5e3\r\nB,2000,\"a\",\nB,2001,a,-1\n");

    private static void Try(byte[] bytes, bool isLong)
    {
        try
        {
            Reading.Panel(bytes, out _, isLong ? Reading.Long : Reading.Options);
        }
        catch (FusionMetricsException e)
        {
            e.Diagnostics.Should().Contain(d => d.Severity == Severity.Error);
        }
    }

    [Fact]
    public void Everything_wrong_with_a_file_is_found_in_one_read()
    {
        var problems = Reading.Problems("""
            region,year,a,b
            X,2000,1,2
            X,2000,1,2
            ,2001,?,2
            Y,year,1,2
            Y,2001,1
            Y,2002,"1"x,2
            Y,2003,1,1e999
            Y,2004-Q1,1,2
            """);

        problems.Select(p => p.Place()).Should().Equal(
            ("FM2114", 4, "region"), ("FM2116", 4, "a"), ("FM2115", 5, "year"), ("FM2108", 6, null), ("FM2109", 7, "a"),
            ("FM2116", 8, "b"), ("FM2001", 3, null), ("FM2004", 9, null));
    }

    [Fact]
    public void Thousands_of_bad_cells_stay_readable()
    {
        var text = new StringBuilder("region,year,a\n");
        for (var i = 0; i < 9_000; i++) text.Append('R').Append(i).Append(",2000,x\n");

        var problems = Reading.Problems(text.ToString());

        problems.Should().HaveCount(DiagnosticBag.MostPerRule + 1);
        problems[^1].Message.Should().Be("... and 8950 more of FM2116.");
    }

    [Theory]
    [InlineData('.')]
    [InlineData('"')]
    [InlineData('1')]
    [InlineData('\n')]
    [InlineData('，')]
    public void A_delimiter_that_cannot_be_one_is_refused(char delimiter)
        => Reading.Problem("region,year,a\nX,2000,1\n", Reading.Options with { Delimiter = delimiter }).Id.Should().Be("FM2117");

    [Fact]
    public void A_column_named_for_two_purposes_is_refused()
        => Reading.Problem("region,year,a\nX,2000,1\n", Reading.Options with { Period = "region" }).Id.Should().Be("FM2117");

    [Fact]
    public void A_size_bound_of_nothing_is_refused()
        => Reading.Problem("region,year,a\nX,2000,1\n", Reading.Options with { MaxRecordBytes = 0 }).Id.Should().Be("FM2117");
}
