using CsCheck;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Treatment;

namespace FusionMetrics.Tests.Treatment;

public class GroupFillTests
{
    private const double Gap = double.NaN;

    // a and b in the north, c, d and e in the south; two years.
    private static readonly Panel Panel = Grouped(
        ("a", "north", [1, 10]), ("b", "north", [Gap, 20]), ("c", "south", [3, Gap]), ("d", "south", [5, 40]), ("e", "south", [Gap, 60]));

    [Fact]
    public void A_missing_value_is_the_mean_of_its_group_in_the_same_period()
        => Filled(GroupStatistic.Mean, new GroupFillOptions { By = "part" }).Should().Equal(1, 10, 1, 20, 3, 50, 5, 40, 4, 60);

    [Fact]
    public void Without_groups_it_is_the_mean_of_all_regions()
        => Filled(GroupStatistic.Mean, new GroupFillOptions()).Should().Equal(1, 10, 3, 20, 3, 32.5, 5, 40, 3, 60);

    [Fact]
    public void The_median_is_that_of_the_known_values()
        => Filled(GroupStatistic.Median, new GroupFillOptions()).Should().Equal(1, 10, 3, 20, 3, 30, 5, 40, 3, 60);

    [Fact]
    public void Values_of_all_periods_may_count()
        => Filled(GroupStatistic.Mean, new GroupFillOptions { By = "part", Within = TreatmentSpan.Panel })
            .Should().Equal([1, 10, 31 / 3.0, 20, 3, 27, 5, 40, 27, 60], (a, b) => Math.Abs(a - b) < 1e-14);

    [Fact]
    public void Where_the_group_has_no_value_it_stays_missing()
        => new GroupFill(new GroupFillOptions { By = "part" }, GroupStatistic.Mean)
            .Treat(Grouped(("a", "north", [Gap, 1]), ("b", "south", [3, Gap])), Treating.System).Values().Should().Equal(Gap, 1, 3, Gap);

    [Fact]
    public void Every_cell_says_of_how_many_values_of_which_group_it_is_the_mean()
    {
        var outcome = new GroupFill(new GroupFillOptions { By = "part" }, GroupStatistic.Mean).Treat(Panel, Treating.System);
        outcome.Changes.Should().Equal(
            new CellChange("b", Period.OfYear(2000), "x", Gap, 1, "mean of 1 in north in 2000"),
            new CellChange("e", Period.OfYear(2000), "x", Gap, 4, "mean of 2 in south in 2000"),
            new CellChange("c", Period.OfYear(2001), "x", Gap, 50, "mean of 2 in south in 2001"));
        outcome.Diagnostics.Should().ContainSingle().Which.Message.Should().StartWith("3 missing values of 1 indicators in 3 regions were filled by the mean of the region's part.");
    }

    [Fact]
    public void A_region_without_a_group_is_an_error_that_names_it_and_the_attribute_that_was_meant()
    {
        var panel = Grouped(("a", "north", [1, 2]), ("b", null, [1, Gap]));
        var found = new GroupFill(new GroupFillOptions { By = "prat" }, GroupStatistic.Mean).Invoking(t => t.Treat(panel, Treating.System))
            .Should().Throw<FusionMetricsException>().Which.Diagnostics;
        found.Select(d => (d.Rule, d.Location!.Region)).Should().Equal((TreatmentRules.NoGroup, "a"), (TreatmentRules.NoGroup, "b"));
        found[0].Message.Should().Contain("Did you mean 'part'?");
    }

    [Fact]
    public void Known_values_never_change_and_filled_ones_lie_among_those_of_the_group()
        => Gen.Select(Numbers.AnyMagnitude, Gen.Int[0, 2], Gen.Bool).Array[2, 20].Sample(cells =>
        {
            var panel = Grouped([.. cells.Select((c, i) => ($"r{i:00}", (string?)$"g{c.Item2}", new[] { c.Item3 ? c.Item1 : Gap }))]);
            foreach (var statistic in new[] { GroupStatistic.Mean, GroupStatistic.Median })
            {
                var filled = new GroupFill(new GroupFillOptions { By = "part" }, statistic).Treat(panel, Treating.System).Values();
                for (var i = 0; i < cells.Length; i++)
                {
                    double[] known = [.. cells.Where(c => c.Item3 && c.Item2 == cells[i].Item2).Select(c => c.Item1)];
                    if (cells[i].Item3) filled[i].Should().Be(cells[i].Item1);
                    else if (known.Length == 0) filled[i].Should().Be(Gap);
                    else filled[i].Should().BeInRange(known.Min(), known.Max());
                }
            }
        }, iter: 1000);

    [Fact]
    public void A_mean_of_the_largest_numbers_does_not_overflow()
        => new GroupFill(new GroupFillOptions(), GroupStatistic.Mean).Of(double.MaxValue, double.MaxValue, Gap).Values()[2].Should().Be(double.MaxValue);

    private static double[] Filled(GroupStatistic statistic, GroupFillOptions options) => new GroupFill(options, statistic).Treat(Panel, Treating.System).Values();

    private static Panel Grouped(params (string Region, string? Part, double[] Years)[] regions)
    {
        var builder = new PanelBuilder();
        var x = new[] { builder.Declare("x") };
        foreach (var (region, part, years) in regions)
        {
            for (var i = 0; i < years.Length; i++) builder.AddRow(region, Period.OfYear(2000 + i), x, [years[i]]);
            builder.Describe(new Region(region) { Attributes = part is null ? new Dictionary<string, string>() : new() { ["part"] = part } });
        }
        return builder.Build();
    }
}
