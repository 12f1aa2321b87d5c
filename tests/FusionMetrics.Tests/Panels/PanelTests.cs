namespace FusionMetrics.Tests.Panels;

public class PanelTests
{
    private static readonly double[] Third = [7.0];

    // Region X has 2000 to 2002, Y only 2001, Z only 2003.
    private readonly Panel panel = Build(("X", 2000, 1), ("X", 2001, 2), ("X", 2002, double.NaN), ("Y", 2001, 4), ("Z", 2003, 5));

    [Fact]
    public void Rows_are_found_by_region_and_period()
    {
        panel.FindRow("Y", Period.OfYear(2001)).Should().Be(3);
        panel.FindRow("Y", Period.OfYear(2000)).Should().Be(-1);
        panel.FindRow("nowhere", Period.OfYear(2001)).Should().Be(-1);
        panel.RowsOf(0).Should().Be(0..3);
        panel.RowsOf(2).Should().Be(4..5);
        panel.ToString().Should().Be("3 regions x 4 periods x 2 indicators, 5 rows");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void A_row_out_of_range_is_refused(int row)
    {
        var find = () => panel.RegionAt(row);
        find.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void An_unknown_column_is_refused_and_the_message_lists_those_there_are()
    {
        var read = () => panel.Column("c").Length;
        read.Should().Throw<KeyNotFoundException>().WithMessage("*'c'*a, b*");
        panel.Has("c").Should().BeFalse();
        panel.Has("a").Should().BeTrue();
    }

    [Fact]
    public void Columns_have_as_many_values_as_there_are_rows_even_when_more_were_expected()
    {
        var builder = new PanelBuilder();
        builder.Expect(1_050);
        var a = builder.Declare("a");
        for (var year = 1; year <= 1_000; year++) builder.AddRow("X", Period.OfYear(year), [a], [year]);

        var built = builder.Build();

        built.Column("a").Length.Should().Be(1_000);
        built.ColumnMemory("a").Length.Should().Be(1_000);
    }

    [Fact]
    public void Equal_content_has_equal_fingerprints_whatever_the_order_of_the_columns()
    {
        var one = new PanelBuilder();
        one.AddRow("X", Period.OfYear(2000), [one.Declare("a"), one.Declare("b")], [1, double.NaN]);
        var other = new PanelBuilder();
        other.AddRow("X", Period.OfYear(2000), [other.Declare("b"), other.Declare("a")], [-double.NaN, 1]);

        var (first, second) = (one.Build(), other.Build());

        second.Indicators.Should().NotEqual(first.Indicators);
        second.Fingerprint.Should().Be(first.Fingerprint).And.MatchRegex("^[0-9a-f]{64}$");
    }

    // Computed outside of .NET from the documented content.
    [Fact]
    public void The_fingerprint_does_not_change_between_versions()
        => panel.Fingerprint.Should().Be(Build(("Z", 2003, 5), ("Y", 2001, 4), ("X", 2002, double.NaN), ("X", 2001, 2), ("X", 2000, 1)).Fingerprint)
            .And.Be("9d3c309704088f3b041c360f5ea99d2751a72efee866f019e2b4b3ebc338fb4e");

    [Fact]
    public void Any_difference_of_content_changes_the_fingerprint()
    {
        Panel[] others =
        [
            Build(("X", 2000, 1), ("X", 2001, 2), ("X", 2002, 0), ("Y", 2001, 4), ("Z", 2003, 5)),
            Build(("X", 2000, 1), ("X", 2001, 2), ("X", 2002, double.NaN), ("Y", 2002, 4), ("Z", 2003, 5)),
            Build(("X", 2000, 1), ("X", 2001, 2), ("X", 2002, double.NaN), ("W", 2001, 4), ("Z", 2003, 5)),
            Build(("X", 2000, 1), ("X", 2001, 2), ("X", 2002, double.NaN), ("Y", 2001, 4)),
            Build(("X", 2000, 1), ("X", 2001, 2), ("X", 2002, double.NaN), ("Y", 2001, double.BitIncrement(4)), ("Z", 2003, 5)),
        ];

        others.Select(p => p.Fingerprint).Append(panel.Fingerprint).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Names_of_regions_do_not_change_the_fingerprint()
    {
        var builder = new PanelBuilder();
        builder.Describe(new Region("X") { Name = "North" });
        builder.AddRow("X", Period.OfYear(2000), [builder.Declare("a"), builder.Declare("b")], [1, -1]);

        builder.Build().Fingerprint.Should().Be(Build(("X", 2000, 1)).Fingerprint);
    }

    [Fact]
    public void Keeping_regions_drops_the_rows_and_periods_of_the_others()
    {
        var kept = panel.KeepRegions(region => region != 0);

        kept.Regions.Select(r => r.Code).Should().Equal("Y", "Z");
        kept.Periods.Select(p => p.Year).Should().Equal(2001, 2003);
        kept.Column("a").ToArray().Should().Equal(4, 5);
        kept.Fingerprint.Should().Be(Build(("Y", 2001, 4), ("Z", 2003, 5)).Fingerprint);
    }

    [Fact]
    public void Keeping_all_regions_is_the_same_panel() => panel.KeepRegions(_ => true).Should().BeSameAs(panel);

    [Fact]
    public void Replaced_columns_are_copied_and_the_others_are_shared()
    {
        double[] values = [9, 8, 7, 6, -0.0];

        var changed = panel.WithColumns(new Dictionary<string, double[]> { ["a"] = values });
        values[0] = 0;

        changed.Column("a").ToArray().Should().Equal(9, 8, 7, 6, 0);
        double.IsNegative(changed.Column("a")[4]).Should().BeFalse();
        changed.ColumnMemory("b").Should().Be(panel.ColumnMemory("b"));
        panel.Column("a")[0].Should().Be(1);
        changed.Fingerprint.Should().NotBe(panel.Fingerprint);
    }

    [Fact]
    public void Columns_that_do_not_fit_are_refused()
    {
        Action[] changes =
        [
            () => panel.WithColumns(new Dictionary<string, double[]> { ["c"] = new double[5] }),
            () => panel.WithColumns(new Dictionary<string, double[]> { ["a"] = Third }),
            () => panel.WithColumns(new Dictionary<string, double[]> { ["a"] = [1, 2, 3, 4, double.PositiveInfinity] }),
        ];
        changes.Should().AllSatisfy(change => change.Should().Throw<ArgumentException>());
    }

    private static Panel Build(params (string Region, int Year, double Value)[] rows)
    {
        var builder = new PanelBuilder();
        int[] handles = [builder.Declare("a"), builder.Declare("b")];
        foreach (var (region, year, value) in rows) builder.AddRow(region, Period.OfYear(year), handles, [value, -value]);
        return builder.Build();
    }
}
