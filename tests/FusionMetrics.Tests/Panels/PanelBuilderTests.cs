namespace FusionMetrics.Tests.Panels;

public class PanelBuilderTests
{
    private static readonly Period Y2000 = Period.OfYear(2000);
    private static readonly Period Y2001 = Period.OfYear(2001);

    private readonly PanelBuilder builder = new();

    [Fact]
    public void Rows_are_put_in_canonical_order()
    {
        var (a, b) = (builder.Declare("a"), builder.Declare("b"));
        builder.AddRow("b", Y2000, [a, b], [1, 2]);
        builder.AddRow("a", Y2001, [b, a], [3, 4]);
        builder.AddRow("B", Y2000, [a], [5]);
        builder.AddRow("a", Y2000, [], []);

        var panel = builder.Build();

        panel.Regions.Select(r => r.Code).Should().Equal("B", "a", "b");
        panel.Periods.Should().Equal(Y2000, Y2001);
        panel.Column("a").ToArray().Should().Equal(5, double.NaN, 4, 1);
        panel.Column("b").ToArray().Should().Equal(double.NaN, double.NaN, 3, 2);
        Enumerable.Range(0, 4).Select(r => (panel.RegionAt(r).Code, panel.PeriodAt(r).Year)).Should().Equal(
            ("B", 2000), ("a", 2000), ("a", 2001), ("b", 2000));
    }

    [Fact]
    public void A_row_given_twice_names_both_lines()
    {
        var a = builder.Declare("a");
        builder.AddRow("X", Y2001, [a], [1], new RowOrigin("p.csv", 2));
        builder.AddRow("X", Y2000, [a], [1], new RowOrigin("p.csv", 3));
        builder.AddRow("X", Y2001, [a], [1], new RowOrigin("p.csv", 4));

        var problem = Problems().Single();

        problem.ToString().Should().StartWith("p.csv(4) [X, 2001]: error FM2001: X in 2001 is given twice: in line 2 and in line 4.");
    }

    [Fact]
    public void A_row_given_twice_in_two_files_names_both_files()
    {
        builder.AddRow("X", Y2000, [], [], new RowOrigin("p.csv", 2));
        builder.AddRow("X", Y2000, [], [], new RowOrigin("q.csv", 5));

        Problems().Single().Message.Should().Contain("in line 2 of p.csv and in line 5 of q.csv");
    }

    [Fact]
    public void A_row_given_three_times_is_reported_twice()
    {
        for (var line = 1; line <= 3; line++) builder.AddRow("X", Y2000, [], [], new RowOrigin("p.csv", line));

        Problems().Select(p => (p.Id, p.Location!.Line)).Should().Equal(("FM2001", 2), ("FM2001", 3));
    }

    [Fact]
    public void A_value_given_twice_names_both_lines()
    {
        var a = builder.Declare("a");
        builder.Add("X", Y2000, a, double.NaN, new RowOrigin("p.csv", 2));
        builder.Add("X", Y2000, a, 1, new RowOrigin("p.csv", 9));

        Problems().Single().ToString().Should().StartWith("p.csv(9) [a, X, 2000]: error FM2002: a of X in 2000 is given twice: in line 2 and in line 9.");
    }

    [Fact]
    public void A_value_given_twice_by_a_source_without_lines_is_still_found()
    {
        var a = builder.Declare("a");
        builder.Add("X", Y2000, a, 1);
        builder.Add("X", Y2000, a, 1);

        Problems().Single().Message.Should().Be("a of X in 2000 is given twice. Remove one of them.");
    }

    [Fact]
    public void Rows_and_observations_can_be_mixed_and_what_both_give_is_a_duplicate()
    {
        var (a, b) = (builder.Declare("a"), builder.Declare("b"));
        builder.Add("Y", Y2000, b, 4);
        builder.AddRow("X", Y2000, [a, b], [1, 2]);
        builder.Add("Y", Y2000, a, 3);

        var panel = builder.Build();

        panel.Column("a").ToArray().Should().Equal(1, 3);
        panel.Column("b").ToArray().Should().Equal(2, 4);

        var twice = new PanelBuilder();
        twice.AddRow("X", Y2000, [], [], new RowOrigin("p.csv", 2));
        twice.Add("X", Y2000, twice.Declare("a"), 1, new RowOrigin("p.csv", 3));
        Problems(twice).Single().Id.Should().Be("FM2001");
    }

    [Fact]
    public void Negative_zero_becomes_zero()
    {
        var (a, b) = (builder.Declare("a"), builder.Declare("b"));
        builder.AddRow("X", Y2000, [a], [-0.0]);
        builder.Add("X", Y2001, b, -0.0);

        var panel = builder.Build();

        double.IsNegative(panel.Column("a")[0]).Should().BeFalse();
        double.IsNegative(panel.Column("b")[1]).Should().BeFalse();
    }

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void An_infinite_value_is_refused(double value)
    {
        var a = builder.Declare("a");
        builder.AddRow("X", Y2000, [a], [value], new RowOrigin("p.csv", 2));
        builder.Add("Y", Y2000, a, value, new RowOrigin("p.csv", 3));

        Problems().Select(p => (p.Id, p.Location!.Line, p.Location.Column, p.Location.Region)).Should().Equal(
            ("FM2003", 2, "a", "X"), ("FM2003", 3, "a", "Y"));
    }

    [Fact]
    public void Periods_of_different_frequency_are_refused_where_the_second_begins()
    {
        builder.AddRow("X", Y2000, [], [], new RowOrigin("p.csv", 2));
        builder.AddRow("X", Period.OfQuarter(2001, 1), [], [], new RowOrigin("p.csv", 3));
        builder.AddRow("X", Period.OfQuarter(2001, 2), [], [], new RowOrigin("p.csv", 4));

        var problem = Problems().Single();

        (problem.Id, problem.Location!.Line, problem.Location.Period).Should().Be(("FM2004", 3, Period.OfQuarter(2001, 1)));
    }

    [Fact]
    public void A_row_without_a_region_is_refused()
    {
        builder.AddRow("", Y2000, [], [], new RowOrigin("p.csv", 2));
        builder.Add("", Y2000, builder.Declare("a"), 1, new RowOrigin("p.csv", 3));

        Problems().Select(p => (p.Id, p.Location!.Line)).Should().Equal(("FM2005", 2), ("FM2005", 3));
    }

    [Fact]
    public void A_source_without_rows_is_refused() => Problems().Single().Id.Should().Be("FM2006");

    [Fact]
    public void Everything_wrong_is_reported_at_once()
    {
        var a = builder.Declare("a");
        builder.AddRow("X", Y2000, [a], [double.NegativeInfinity]);
        builder.AddRow("X", Y2000, [a], [1]);
        builder.AddRow("", Y2000, [a], [1]);
        builder.AddRow("X", Period.OfMonth(2000, 1), [a], [1]);

        Problems().Select(p => p.Id).Should().Equal("FM2003", "FM2005", "FM2001", "FM2004");
    }

    [Fact]
    public void A_column_that_is_not_wanted_is_passed_over_and_said()
    {
        var choosy = new PanelBuilder(["a"]);

        choosy.Declare("note").Should().Be(-1);
        var a = choosy.Declare("a");
        choosy.Declare("a").Should().Be(a);
        choosy.AddRow("X", Y2000, [a], [1]);

        choosy.Build(out var found).Indicators.Should().Equal("a");
        found.Single().ToString().Should().StartWith("[note]: info FM2007:");
    }

    [Fact]
    public void A_wanted_column_that_no_source_has_is_refused_with_what_is_near_it()
    {
        var choosy = new PanelBuilder(["gdp", "area"]);
        choosy.AddRow("X", Y2000, [choosy.Declare("area")], [1]);
        choosy.Declare("gpd");

        var problem = Problems(choosy).Single(p => p.Severity == Severity.Error);

        problem.ToString().Should().Be("[gdp]: error FM2008: The source has no values of indicator 'gdp'. Did you mean 'gpd'?");
    }

    [Fact]
    public void A_column_declared_after_rows_is_missing_in_them()
    {
        builder.AddRow("X", Y2000, [builder.Declare("a")], [1]);
        builder.AddRow("X", Y2001, [builder.Declare("b")], [2]);
        builder.Declare("c");

        var panel = builder.Build();

        panel.Column("a").ToArray().Should().Equal(1, double.NaN);
        panel.Column("b").ToArray().Should().Equal(double.NaN, 2);
        panel.Column("c").ToArray().Should().Equal(double.NaN, double.NaN);
    }

    [Fact]
    public void Names_of_a_region_can_come_before_or_after_its_rows()
    {
        builder.Describe(new Region("X") { Name = "North" });
        builder.Describe(new Region("Z") { Name = "Nowhere" });
        builder.AddRow("X", Y2000, [], []);
        builder.AddRow("Y", Y2000, [], []);
        builder.Describe(new Region("Y") { NameZh = "南" });

        builder.Build().Regions.Should().Equal(new Region("X") { Name = "North" }, new Region("Y") { NameZh = "南" });
    }

    [Fact]
    public void Handles_that_were_not_given_are_refused()
    {
        var a = builder.Declare("a");
        Action[] adds =
        [
            () => builder.AddRow("X", Y2000, [-1], [1]),
            () => builder.AddRow("X", Y2000, [a + 1], [1]),
            () => builder.AddRow("X", Y2000, [a, a], [1]),
            () => builder.Add("X", Y2000, -1, 1),
            () => builder.Add("X", Y2000, a + 1, 1),
        ];
        adds.Should().AllSatisfy(add => add.Should().Throw<ArgumentException>());
    }

    private IReadOnlyList<Diagnostic> Problems() => Problems(builder);

    private static IReadOnlyList<Diagnostic> Problems(PanelBuilder builder)
    {
        var build = () => builder.Build();
        return build.Should().Throw<FusionMetricsException>().Which.Diagnostics;
    }

    [Fact]
    public void Rows_whose_values_come_a_column_at_a_time_make_the_same_panel()
    {
        var builder = new PanelBuilder();
        var (a, b) = (builder.Declare("a"), builder.Declare("b"));
        int[] rows = [builder.BeginRow("y", Y2001), builder.BeginRow("x", Y2001), builder.BeginRow("x", Y2000)];
        foreach (var (row, value) in rows.Zip([1.0, 2.0, double.NaN])) builder.SetValue(row, b, value);
        builder.SetValue(rows[1], a, 5);

        var whole = new PanelBuilder();
        int[] both = [whole.Declare("a"), whole.Declare("b")];
        whole.AddRow("y", Y2001, both, [double.NaN, 1]);
        whole.AddRow("x", Y2001, both, [5, 2]);
        whole.AddRow("x", Y2000, both, [double.NaN, double.NaN]);
        builder.Build().Fingerprint.Should().Be(whole.Build().Fingerprint);
    }

    [Fact]
    public void What_is_wrong_with_such_a_row_or_value_is_reported_with_its_place()
    {
        var builder = new PanelBuilder();
        var a = builder.Declare("a");
        builder.BeginRow("", Y2000, new RowOrigin("p.csv", 2)).Should().Be(-1);
        var row = builder.BeginRow("X", Y2001, new RowOrigin("p.csv", 3));
        builder.SetValue(row, a, double.PositiveInfinity);

        ((Action)(() => builder.Build())).Should().Throw<FusionMetricsException>().Which.Diagnostics.Select(d => (d.Rule, d.Location!.Line, d.Location.Column, d.Location.Region, d.Location.Period))
            .Should().Equal((PanelRules.EmptyRegion, 2, null, null, null), (PanelRules.InfiniteValue, 3, "a", "X", Y2001));
        foreach (var (wrongRow, wrongColumn) in new[] { (-1, a), (1, a), (row, -1), (row, 1) })
            ((Action)(() => builder.SetValue(wrongRow, wrongColumn, 1))).Should().Throw<ArgumentOutOfRangeException>();
    }
}
