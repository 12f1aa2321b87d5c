using CsCheck;
using FusionMetrics.Screening;
using FusionMetrics.Tests.Evaluation;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Screening;

public class ScreeningStudyTests
{
    [Fact]
    public void The_same_check_up_has_the_same_bits_on_any_number_of_threads()
    {
        IEnumerable<string> Run(int threads) => Screens.Cells(new ScreeningStudy(new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = threads }))
            .Run(Asem.Standard, Asem.Years, new()));

        Run(3).Should().Equal(Run(1));
    }

    [Fact]
    public void The_order_of_rows_changes_no_bit()
        => Gen.Shuffle(Enumerable.Range(0, 72).ToArray()).Sample(order =>
            Screens.Cells(Sample.Full.Screen(Sample.Panel(order: order))).Should().Equal(Screens.Cells(Sample.Full.Screen(Sample.Panel()))), iter: 20);

    [Fact]
    public void Units_change_no_correlation_and_no_shape()
        => Gen.Select(Gen.Double[0.001, 1000], Gen.Double[-100, 100], Gen.Int[0, 4]).Sample((unit, zero, changed) =>
        {
            var before = Sample.Full.Screen(Sample.Panel());
            var after = Sample.Full.Screen(Sample.Panel(value: (r, p, c) => c == changed ? zero + unit * Sample.Value(r, p, c) : Sample.Value(r, p, c)));
            // Adding and multiplying rounds values to 16 digits, of which a distant zero leaves fewer.
            var tolerance = 1e-12 * (1 + Math.Abs(zero) / unit);
            for (var i = 0; i < before.Correlations.Count; i++)
                after.Correlations[i].Pearson.Should().BeApproximately(before.Correlations[i].Pearson, tolerance);
            after.Indicators[changed].Skewness.Should().BeApproximately(before.Indicators[changed].Skewness, tolerance);
            after.Indicators[changed].Kurtosis.Should().BeApproximately(before.Indicators[changed].Kurtosis, tolerance);
            after.Groups[0].StandardizedAlpha.Should().BeApproximately(before.Groups[0].StandardizedAlpha, tolerance);
        }, iter: 1000);

    [Fact]
    public void One_period_is_looked_at_by_itself_after_the_treatment_of_all()
    {
        var panel = Sample.Panel(value: (r, p, c) => r == 3 && p == 2 && c == 0 ? double.NaN : Sample.Value(r, p, c));
        var year = panel.Periods[2];

        var raw = Sample.Full.Screen(panel, new() { Period = year });
        var treated = Sample.Full.Treat("linear").Screen(panel, new() { Period = year, Values = ScreenedValues.Treated });

        raw.Panel.Periods.Should().Equal(year);
        raw.Indicators[0].Count.Should().Be(11);
        treated.Indicators[0].Count.Should().Be(12, "the gap is on a line between the years before and after");
        treated.Diagnostics.Should().Contain(d => d.Id == "FM3002");
        raw.Conventions[0].Should().Be("Check-up of raw values of 2012, 12 rows.");
    }

    [Fact]
    public void What_treatments_leave_missing_is_no_error()
    {
        var panel = Sample.Panel(value: (r, p, c) => r == 3 && p == 0 ? double.NaN : Sample.Value(r, p, c));

        var result = Sample.Full.Treat("linear").Screen(panel, new() { Values = ScreenedValues.Treated });

        result.Indicators.Should().OnlyContain(i => i.Count == 71);
        Sample.Full.Treat("linear").Invoking(r => r.Evaluate(panel)).Should().Throw<FusionMetricsException>();
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var asked = new ScreeningRecipe { Collinear = 0, Negative = 0.1, Weak = double.NaN, Period = Period.OfYear(1800) };

        Sample.Full.Invoking(r => r.Screen(Screens.Panel(("a1", [1, 2]), ("a2", [1, 2]), ("b1", [1, 2]), ("b2", [1, 2])), asked)).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Select(d => d.ToString()).Should().BeEquivalentTo(
                "[c1]: error FM2008: Indicator 'c1' has no column in the panel. Did you mean 'a1'? Add the column or leave the indicator out.",
                "screening: error FM4720: collinear must be a number above 0, at most 1, but is '0'.",
                "screening: error FM4720: negative must be a number from -1 to below 0, but is '0.1'.",
                "screening: error FM4720: weak must be a number from 0 to 1, but is 'NaN'.",
                "screening: error FM4720: The panel has no period 1800. It has: 2020.");
    }

    [Fact]
    public void A_period_that_a_treatment_dropped_is_an_error()
    {
        var panel = Sample.Panel(value: (r, p, c) => r == 3 && p == 2 ? double.NaN : Sample.Value(r, p, c));
        Sample.Full.Treat("drop-period").Invoking(r => r.Screen(panel, new() { Values = ScreenedValues.Treated, Period = panel.Periods[2] }))
            .Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().Contain(d => d.Id == "FM4720");
    }

    [Fact]
    public void Every_limit_has_an_option_and_a_default_within_its_range()
    {
        ScreeningRecipe.Options.Describe().Should().HaveCount(typeof(ScreeningRecipe).GetProperties().Count(p => p.CanWrite));
        ScreeningStudy.Validate(new ScreeningRecipe()).Should().BeEmpty();
    }

    [Fact]
    public void One_row_and_no_value_have_defined_answers()
    {
        var one = Screens.Of(("x", [1]), ("y", [2]));
        one.Correlations.Single().Pearson.Should().Be(double.NaN);
        one.ToString().Should().Contain("constant");
        var none = Screens.Of(("x", [double.NaN, double.NaN]), ("y", [1, 2]));
        none.Indicators[0].Flags.Should().Equal(ScreeningFinding.Empty);
        none.Groups[1].Varying.Should().Be(1);
    }

    [Fact]
    public void The_summary_names_what_is_flagged()
    {
        var text = Asem.Standard.Screen(Asem.Panel).ToString();

        text.Should().Contain("Check-up of raw values: 51 regions x 1 periods x 53 indicators, 51 rows").And.Contain("Flagged: ")
            .And.MatchRegex(@"Conn +30 ").And.Contain("Follow a denominator: ").And.Contain("interquartile ranges").And.Contain("info FM4727");
    }
}
