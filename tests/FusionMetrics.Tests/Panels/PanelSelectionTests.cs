using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Panels;

public class PanelSelectionTests
{
    private static readonly Panel Panel = TestPanel.Of(["x", "y"], ("a", [[1, 2], [3, 4]]), ("b", [[5, 6], [7, 8], [9, 10]]), ("c", [[11, 12]]));

    [Fact]
    public void Regions_are_cut_out_with_the_periods_that_only_they_had()
    {
        var kept = Panel.KeepRegions(r => Panel.Regions[r].Code != "b");

        kept.Regions.Select(r => r.Code).Should().Equal("a", "c");
        kept.Periods.Select(p => p.Year).Should().Equal(2000, 2001);
        kept.Column("x").ToArray().Should().Equal(1, 3, 11);
        kept.FindRow("c", Period.OfYear(2000)).Should().Be(2);
    }

    [Fact]
    public void Periods_are_cut_out_with_the_regions_that_have_no_other()
    {
        var kept = Panel.KeepPeriods(p => p > 0);

        kept.Regions.Select(r => r.Code).Should().Equal("a", "b");
        kept.Column("y").ToArray().Should().Equal(4, 8, 10);
        Enumerable.Range(0, 3).Select(row => kept.PeriodAt(row).Year).Should().Equal(2001, 2001, 2002);
    }

    [Fact]
    public void A_panel_of_which_all_is_kept_is_the_same_and_nothing_is_left_of_one_of_which_nothing_is()
    {
        Panel.KeepRegions(_ => true).Should().BeSameAs(Panel);
        Panel.KeepPeriods(_ => true).Should().BeSameAs(Panel);
        Panel.KeepPeriods(_ => false).RowCount.Should().Be(0);
        Panel.KeepRegions(_ => false).Regions.Should().BeEmpty();
    }
}
