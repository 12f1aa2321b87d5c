using FusionMetrics.Screening;

namespace FusionMetrics.Tests.Reference;

/// <summary>The check-up of the ASEM example beside what COINr printed of it.</summary>
public class AsemScreeningTests
{
    private static readonly ScreeningResult Raw = EvaluationRecipe.For(Undirected(Asem.System)).Screen(Asem.Panel);
    private static readonly ScreeningResult Treated = Asem.Standard.Screen(Asem.Panel, new() { Values = ScreenedValues.Treated });

    [Fact]
    public void Statistics_of_raw_values_are_those_of_COINr_to_their_three_digits()
    {
        foreach (var reference in Asem.Results("coinr-stats-raw.csv"))
        {
            var row = Raw.Indicators.Single(i => i.Indicator == reference["iCode"]);
            row.Count.Should().Be(reference.Integer("N.Avail"));
            Math.Round(row.UniqueShare * row.Count, 9).Should().Be(reference.Integer("N.Unique"));
            Math.Round(row.CommonestShare * row.Count, 9).Should().Be(reference.Integer("N.Same"));
            Math.Round((1 - row.ZeroShare) * row.Count, 9).Should().Be(reference.Integer("N.NonZero"));
            foreach (var (value, column) in new[]
            {
                (row.Minimum, "Min"), (row.Maximum, "Max"), (row.Mean, "Mean"), (row.Median, "Median"), (row.Deviation, "Std"), (row.Skewness, "Skew"),
                (row.Kurtosis, "Kurt"), (row.Availability, "Frc.Avail"), (row.UniqueShare, "Frc.Unique"), (row.CommonestShare, "Frc.Same"), (1 - row.ZeroShare, "Frc.NonZero"),
            })
            {
                var printed = reference.Number(column);
                if (printed == 0) value.Should().Be(0, column);
                else value.Should().BeApproximately(printed, Printed.HalfUnit(printed, 3), $"{column} of {row.Indicator}");
            }
        }
    }

    [Fact]
    public void Flags_are_those_of_COINr()
    {
        foreach (var reference in Asem.Results("coinr-stats-raw.csv"))
        {
            var flags = Raw.Indicators.Single(i => i.Indicator == reference["iCode"]).Flags;
            flags.Contains(ScreeningFinding.Lacking).Should().Be(reference["Flag.Avail"] == "LOW");
            flags.Contains(ScreeningFinding.Repetitive).Should().Be(reference["Flag.Unique"] == "LOW");
            flags.Contains(ScreeningFinding.Zeros).Should().Be(reference["Flag.NonZero"] == "LOW");
            flags.Contains(ScreeningFinding.Skewed).Should().Be(reference["Flag.SkewKurt"] == "OUT", reference["iCode"]);
        }
    }

    [Fact]
    public void Skewness_and_kurtosis_before_winsorising_are_those_of_the_details()
    {
        var before = (Asem.Standard with { Treatment = [.. Asem.Standard.Treatment.Take(3)] }).Screen(Asem.Panel, new() { Values = ScreenedValues.Treated });
        var error = new LargestError("skewness and kurtosis");
        foreach (var details in Asem.Results("coinr-treatment-details.csv"))
        {
            var row = before.Indicators.Single(i => i.Indicator == details["iCode"]);
            error.Relative(row.Skewness, details["check_SkewKurt0.Skew"], row.Indicator);
            error.Relative(row.Kurtosis, details["check_SkewKurt0.Kurt"], row.Indicator);
            row.Flags.Contains(ScreeningFinding.Skewed).Should().Be(details["check_SkewKurt0.Pass"] == "FALSE");
        }
        error.ShouldBeAtMost(1e-13);
    }

    [Fact]
    public void Correlations_of_treated_values_are_those_of_the_normalised_indicators()
    {
        var reference = Asem.Results("coinr-correlations-level1.csv").ToDictionary(r => (r["Var1"], r["Var2"]), r => r.Number("Correlation"));
        var error = new LargestError("correlations");
        foreach (var row in Treated.Correlations) error.Absolute(row.Pearson, reference[(row.First, row.Second)], $"{row.First} {row.Second}");

        Treated.Correlations.Count.Should().Be(49 * 48 / 2);
        Treated.Correlations.Should().OnlyContain(r => r.Count == 51);
        error.ShouldBeAtMost(2e-16);
    }

    [Fact]
    public void Alpha_of_raw_values_is_that_of_COINr()
    {
        var error = new LargestError("Cronbach's alpha");
        foreach (var reference in Asem.Results("coinr-cronbach-raw.csv"))
            error.Relative(Raw.Groups.Single(g => g.Group == reference["pillar"]).Alpha, reference["cronbach_alpha"], reference["pillar"]);
        error.ShouldBeAtMost(1e-14);
    }

    // mpmath, 50 digits: eigsy of the matrix of COINr's correlations of the pillar, as printed.
    [Theory]
    [InlineData("Physical", "2.9012596856112668 1.5035002762624868 1.1708625304993403 0.83162329606114738 0.64169820490273079 0.40089278766173921 0.34487518639342252 0.20528803260786626")]
    [InlineData("Instit", "3.6962996530223607 1.0828872702896792 0.58643558849297966 0.27061746018871395 0.22277606297861468 0.14098396502765187")]
    [InlineData("Social", "4.8323410706587957 0.99673636151646028 0.86244181885278973 0.66504334215714183 0.52685339807636421 0.4762760836425076 0.33281163383112303 0.17610865222228304 0.13138763904253463")]
    public void Eigenvalues_are_those_of_the_printed_correlations(string pillar, string expected)
    {
        var error = new LargestError("eigenvalues");
        var components = Treated.Components.Where(c => c.Group == pillar).ToList();
        foreach (var (component, value) in components.Zip(expected.Split(' '))) error.Relative(component.Eigenvalue, value, $"{component.Component}");
        error.ShouldBeAtMost(2e-15);

        components.Should().HaveCount(expected.Split(' ').Length);
        var group = Treated.Groups.Single(g => g.Group == pillar);
        group.AboveOne.Should().Be(components.Count(c => c.Eigenvalue > 1));
        group.FirstShare.Should().Be(components[0].Share);
    }

    [Fact]
    public void Groups_of_every_level_are_there()
    {
        Treated.Groups.Select(g => (g.Group, g.Level)).Should().StartWith([(null, 2), ("Conn", 1), ("Sust", 1), ("Physical", 0)]).And.HaveCount(11);
        Treated.Groups.Select(g => g.Indicators).Take(3).Should().Equal(49, 30, 19);
    }

    [Fact]
    public void Indicators_that_are_divided_by_a_denominator_follow_it_before_and_no_longer_after()
    {
        Raw.Denominators!.Count.Should().Be(49 * 4);
        Raw.Denominators.Where(d => d.IsOwn && d.Flags.Count > 0).Should().HaveCountGreaterThan(5);
        Treated.Denominators!.Where(d => d.IsOwn && d.Flags.Count > 0).Should().BeEmpty();
    }

    private static IndicatorSystem Undirected(IndicatorSystem system) => new(system.Subsystems.Select(Undirected));

    private static Subsystem Undirected(Subsystem group) => group.Dimensions.Count == 0
        ? new(group.Code, [.. group.Indicators.Select(i => i with { Direction = Direction.Benefit })])
        : Subsystem.OfDimensions(group.Code, [.. group.Dimensions.Select(Undirected)]);
}
