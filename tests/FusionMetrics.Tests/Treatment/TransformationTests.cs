using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Treatment;

namespace FusionMetrics.Tests.Treatment;

/// <summary>Treatments that change all values of an indicator: quantiles and transformations.</summary>
public class TransformationTests
{
    private static readonly OutlierRule Always = new() { When = OutlierWhen.Always };

    // Skewed: skewness 4.3, excess kurtosis 19.
    private static readonly double[] Skewed = [.. Enumerable.Range(1, 20).Select(i => (double)i), 400];

    private static readonly Dictionary<string, Func<OutlierRule, ITreatment>> All = new()
    {
        ["winsorise-quantiles"] = rule => new WinsoriseQuantiles(new WinsoriseQuantilesOptions { Rule = rule }),
        ["box-cox"] = rule => new BoxCoxTransformation(new BoxCoxOptions { Rule = rule }),
        ["signed-log"] = rule => new SignedLog(new SignedLogOptions { Rule = rule }),
        ["log"] = rule => new RangeLog(new RangeLogOptions { Rule = rule }),
        ["winsorise"] = rule => new Winsorise(new WinsoriseOptions { Rule = rule }),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    [Fact]
    public void Values_beyond_two_quantiles_become_those()
        => new WinsoriseQuantiles(new WinsoriseQuantilesOptions { Quantiles = new Bounds(0.25, 0.75), Rule = Always }).Of(0, 1, 2, 3, 100).Values().Should().Equal(1, 1, 2, 3, 3);

    [Fact]
    public void Quantiles_that_coincide_change_nothing_and_warn()
    {
        var outcome = new WinsoriseQuantiles(new WinsoriseQuantilesOptions { Quantiles = new Bounds(0.25, 0.75), Rule = Always }).Of(0, 0, 0, 0, 0, 0, 7);
        outcome.Changes.Should().BeEmpty();
        outcome.Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(TreatmentRules.StillSkewed);
    }

    [Fact]
    public void Box_Cox_takes_the_lambda_given_or_the_most_likely_one()
    {
        new BoxCoxTransformation(new BoxCoxOptions { Lambda = 0.5, Rule = Always }).Of(1, 4, 9).Values().Should().Equal([0, 2, 4], (a, b) => Math.Abs(a - b) < 1e-15);
        new BoxCoxTransformation(new BoxCoxOptions { Lambda = 0, Rule = Always }).Of(1, 2).Values().Should().Equal(0, Logarithm.Of(2));
        var lambda = BoxCox.MostLikely(Skewed, -5, 5);
        new BoxCoxTransformation(new BoxCoxOptions()).Of(Skewed).Values().Should().Equal(Skewed.Select(x => BoxCox.Of(x, lambda)));
    }

    [Fact]
    public void Box_Cox_refuses_values_of_0_or_below()
        => new BoxCoxTransformation(new BoxCoxOptions { Rule = Always }).ShouldBeDeclined(TreatmentRules.CannotTransform, Treating.OneYear(0, 1, 2));

    [Fact]
    public void The_signed_logarithm_takes_values_of_both_signs()
        => new SignedLog(new SignedLogOptions { Unit = 2, Rule = Always }).Of(-6, 0, 6, 1e-300).Values()
            .Should().Equal([-Math.Log(4), 0, Math.Log(4), 5e-301], (a, b) => Math.Abs(a - b) <= 3e-16 * Math.Abs(b));

    [Fact]
    public void The_logarithm_over_the_range_is_that_of_COINr()
    {
        double[] x = [3, -5, 0, 45];
        new RangeLog(new RangeLogOptions { Tail = LogTail.Upper, Rule = Always }).Of(x).Values()
            .Should().Equal(x.Select(v => Math.Log(v + 5 + 0.5)), (a, b) => Math.Abs(a - b) < 1e-15);
    }

    [Fact]
    public void Of_the_longer_tail_it_pulls_in_small_values_where_they_are_the_outliers()
    {
        var mirrored = Array.ConvertAll(Skewed, v => -v);
        new RangeLog(new RangeLogOptions()).Of(mirrored).Values().Should().Equal(new RangeLog(new RangeLogOptions()).Of(Skewed).Values().Select(v => -v));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Larger_values_never_become_smaller_ones(string name)
        => Gen.Double[-3, 7].Select(Math.Exp).Array[4, 30].Sample(x =>
        {
            var y = All[name](Always).Of(x).Values();
            Array.Sort(x, y);
            y.Should().BeInAscendingOrder();
        }, iter: 1000);

    [Theory]
    [MemberData(nameof(Names))]
    public void Indicators_that_are_not_skewed_are_changed_only_if_all_are_to_be(string name)
    {
        double[] even = [.. Enumerable.Range(1, 20).Select(i => (double)i)];
        All[name](new OutlierRule()).Of(even).Changes.Should().BeEmpty();
        All[name](Always).Of(even).Changes.Should().NotBeEmpty();
        All[name](new OutlierRule()).Of(Skewed).Changes.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Few_or_equal_values_are_left_alone(string name)
    {
        All[name](new OutlierRule()).Of(1, 2, 1000).Changes.Should().BeEmpty();
        All[name](Always).Of(5, 5, 5, 5, 5).Changes.Should().BeEmpty();
        All[name](Always).Of(double.NaN, double.NaN).Changes.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_the_indicators_named_are_treated(string name)
    {
        var system = new IndicatorSystem([new Subsystem("s", [new Indicator("x"), new Indicator("y")])]);
        var panel = TestPanel.OfRows(["x", "y"], Array.ConvertAll(Skewed, v => new[] { v, v }));
        All[name](new OutlierRule { Only = ["y"] }).Treat(panel, system).Changes.Should().NotBeEmpty().And.OnlyContain(c => c.Indicator == "y");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_learned_treats_the_same_panel_the_same_and_another_by_the_same_rule(string name)
    {
        var treatment = (IRepeatableTreatment)All[name](new OutlierRule());
        var outcome = treatment.Treat(Treating.OneYear(Skewed), Treating.System);
        treatment.Repeat(Treating.OneYear(Skewed), Treating.System, outcome.Frame!).Values().Should().Equal(outcome.Values());

        // The new panel has no outlier of its own; an old value comes out as it did.
        treatment.Repeat(Treating.OneYear(20, 3, 400), Treating.System, outcome.Frame!).Values()
            .Should().Equal(outcome.Values()[19], outcome.Values()[2], outcome.Values()[20]);
    }

    [Fact]
    public void A_new_value_outside_the_logarithm_is_an_error_with_its_place()
    {
        var treatment = new RangeLog(new RangeLogOptions());
        var frame = treatment.Treat(Treating.OneYear(Skewed), Treating.System).Frame!;
        treatment.Invoking(t => t.Repeat(Treating.OneYear(5, -100), Treating.System, frame)).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Rule == TreatmentRules.CannotTransform && d.Location!.Region == "r0002");
    }

    // As on fitting, whatever lambda is: for one above 0, the formula has a value at 0.
    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0, 0)]
    [InlineData(-1, 0)]
    [InlineData(0.5, -3)]
    [InlineData(2, -3)]
    public void A_new_value_of_0_or_below_has_no_Box_Cox_transformation(double lambda, double value)
    {
        var treatment = new BoxCoxTransformation(new BoxCoxOptions { Lambda = lambda, Rule = new OutlierRule { When = OutlierWhen.Always } });
        treatment.ShouldBeDeclined(TreatmentRules.CannotTransform, Treating.OneYear(5, 1, value));
        var frame = treatment.Treat(Treating.OneYear(5, 1, 2), Treating.System).Frame!;
        treatment.Invoking(t => t.Repeat(Treating.OneYear(5, value), Treating.System, frame)).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Rule == TreatmentRules.CannotTransform && d.Location!.Region == "r0002");
    }

    [Fact]
    public void The_shape_before_and_after_is_told_and_a_warning_where_it_has_not_helped()
    {
        // 1, 2, 4, ..., 512.
        new RangeLog(new RangeLogOptions()).Of([.. Enumerable.Range(0, 10).Select(i => Math.ScaleB(1, i))]).Diagnostics.Should().ContainSingle().Which.Message.Should()
            .Be("'x' was transformed by the logarithm of the distance from its least value: from skewness 2.09, excess kurtosis 4.268 to skewness 0.434, excess kurtosis -1.186.");
        new BoxCoxTransformation(new BoxCoxOptions { Lambda = 1 }).Of(Skewed).Diagnostics.Select(d => d.Rule)
            .Should().Equal(TreatmentRules.OutliersTreated, TreatmentRules.StillSkewed);
    }

    [Fact]
    public void A_code_that_is_no_indicator_is_an_error_that_names_the_one_meant()
    {
        var system = new IndicatorSystem([new Subsystem("s", [new Indicator("patents")])]);
        var found = EvaluationEngine.Default.Validate(
            EvaluationRecipe.For(system).Treat(new MethodChoice("winsorise", new WinsoriseOptions { Rule = new OutlierRule { Only = ["patnets"] } })),
            TestPanel.OfRows(["patents"], [[1], [2]]));
        found.Should().ContainSingle(d => d.Rule == TreatmentRules.UnknownIndicator).Which.Message.Should().Contain("Did you mean 'patents'?");
    }
}
