using CsCheck;
using FusionMetrics.Diagnosis;
using FusionMetrics.Tests.Evaluation;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Diagnosis;

public class ContributionTests
{
    private static readonly DiagnosisStudy Study = new();

    public static TheoryData<string> References => ["frontier", "mean", "DEU", "2008", "DEU/2012"];

    [Theory]
    [MemberData(nameof(References))]
    public void Contributions_add_to_the_difference_on_the_country_panel(string against)
    {
        foreach (var method in new[] { ContributionMethod.Path, ContributionMethod.Shapley })
        {
            var options = new ContributionOptions
            {
                Against = ContributionReference.Parse(against), Method = method, Parts = method == ContributionMethod.Path ? ContributionParts.Indicators : ContributionParts.Subsystems,
            };
            var table = Study.Contributions(CountryPanel.Result, options);
            table.Comparisons.Should().HaveCount(35);
            foreach (var comparison in table.Comparisons)
            {
                var sum = table.Where(r => r.Region == comparison.Region).Sum(r => r.Contribution);
                sum.Should().BeApproximately(comparison.Difference, 1e-12, "{0} against {1} by {2}", comparison.Region, against, method);
                comparison.Score.Should().Be(CountryPanel.Result.Coupling![CountryPanel.Panel.FindRow(comparison.Region, Period.OfYear(2021))].D);
            }
        }
    }

    [Fact]
    public void Contributions_add_to_the_difference_for_random_rows_zeros_among_them()
        => Gen.OneOf(Gen.Const(0.0), Gen.Const(1.0), Gen.Double[0, 1]).Array[10].Sample(values =>
        {
            var result = TestPanel.GivenIndices("a", "b", "c", "d", "e").Couple().Evaluate(TestPanel.OfRows(["a", "b", "c", "d", "e"], [values[..5], values[5..]]));
            var table = Study.Contributions(result, new() { Region = "r0001", Against = ContributionReference.OfRegion("r0002") });
            return Math.Abs(table.Sum(r => r.Contribution) - table.Comparisons[0].Difference) < 1e-10 && Math.Abs(table.Comparisons[0].Rest) < 1e-10;
        }, iter: 1000);

    [Fact]
    public void Of_a_linear_score_each_indicator_contributes_its_weight_times_its_difference()
    {
        var result = CountryPanel.Result;
        var table = Study.Contributions(result, new() { Region = "CHN", Against = ContributionReference.OfRegion("DEU") }, "t");
        table.Method.Should().Be(ContributionMethod.Path);
        foreach (var (row, weight) in table.Zip(result.Weights))
            row.Contribution.Should().BeApproximately(weight.Weight / 3 * (row.Normalized - row.ReferenceNormalized), 1e-15);
        table[0].Value.Should().Be(result.Explain("CHN", Period.OfYear(2021)).Indicators[0].Raw);
        table[0].ReferenceValue.Should().Be(result.Explain("DEU", Period.OfYear(2021)).Indicators[0].Raw);
        table.Sum(r => r.Share).Should().BeApproximately(1, 1e-12);
    }

    [Fact]
    public void The_path_integral_is_that_of_mpmath()
    {
        // python3 -c "from mpmath import *; mp.dps=30; u=lambda t:[mpf('0.1')+mpf('0.5')*t, mpf('0.4')-mpf('0.2')*t, mpf('0.3')+mpf('0.6')*t]
        // for k,w in enumerate([mpf('0.5'),mpf('-0.2'),mpf('0.6')]): print(w*quad(lambda t:(u(t)[0]*u(t)[1]*u(t)[2])**(mpf(1)/6)/(6*u(t)[k]),linspace(0,1,9)))"
        var result = TestPanel.GivenIndices("a", "b", "c").Couple().Evaluate(TestPanel.OfRows(["a", "b", "c"], [[0.6, 0.2, 0.9], [0.1, 0.4, 0.3]]));
        var table = Study.Contributions(result, new() { Region = "r0001", Against = ContributionReference.OfRegion("r0002") });
        double[] expected = [0.17471544259369548976, -0.072482924342474165792, 0.10937493511987541163];
        foreach (var (row, value) in table.Zip(expected)) row.Contribution.Should().BeApproximately(value, 1e-14);
    }

    [Fact]
    public void From_the_origin_parts_that_grow_alike_contribute_alike()
    {
        // D = (a b c)^(1/6) along t (0.2, 0.5, 0.9): each part has a third.
        var result = TestPanel.GivenIndices("a", "b", "c").Couple().Evaluate(TestPanel.OfRows(["a", "b", "c"], [[0.2, 0.5, 0.9], [0, 0, 0]]));
        var table = Study.Contributions(result, new() { Region = "r0001", Against = ContributionReference.OfRegion("r0002") });
        var third = Math.Pow(0.2 * 0.5 * 0.9, 1 / 6.0) / 3;
        table.Select(r => r.Contribution).Should().OnlyContain(c => Math.Abs(c - third) < 1e-13);
    }

    [Fact]
    public void A_subsystem_that_stays_at_0_keeps_D_at_0_and_nothing_contributes()
    {
        var result = TestPanel.GivenIndices("a", "b").Couple().Evaluate(TestPanel.OfRows(["a", "b"], [[0, 0.9], [0, 0.2]]));
        Study.Contributions(result, new() { Region = "r0001", Against = ContributionReference.OfRegion("r0002") }).Select(r => r.Contribution).Should().Equal(0, 0);
    }

    [Fact]
    public void Shapley_is_the_mean_over_all_orders()
        => Gen.Double[0.01, 1].Array[8].Sample(values =>
        {
            var result = TestPanel.GivenIndices("a", "b", "c", "d").Couple().Evaluate(TestPanel.OfRows(["a", "b", "c", "d"], [values[..4], values[4..]]));
            var table = Study.Contributions(result, new() { Region = "r0001", Against = ContributionReference.OfRegion("r0002"), Method = ContributionMethod.Shapley });
            var expected = OverAllOrders(values[4..], values[..4], row => Math.Pow(row.Aggregate((x, y) => x * y), 1 / 8.0));
            return table.Zip(expected).All(p => Math.Abs(p.First.Contribution - p.Second) < 1e-13);
        }, iter: 1000);

    [Fact]
    public void Methods_that_are_not_smooth_are_split_by_Shapley_and_a_path_through_them_is_declined()
    {
        var result = Sample.Full.IndexBy("owa").Weigh("equal").Evaluate(Sample.Panel());
        var table = Study.Contributions(result, new() { Against = ContributionReference.Mean });
        table.Method.Should().Be(ContributionMethod.Shapley);
        table.Comparisons.Should().OnlyContain(c => Math.Abs(c.Rest) < 1e-14);
        var options = new ContributionOptions { Against = ContributionReference.Mean, Method = ContributionMethod.Path };
        Study.Invoking(s => s.Contributions(result, options)).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().Contain(d => d.Id == "FM4515");
    }

    [Fact]
    public void A_kink_on_the_way_turns_to_Shapley_by_itself()
    {
        // From (0.2, 0.6) to (0.9, 0.3) the two indices cross, where the model of Wang has a kink.
        var result = TestPanel.GivenIndices("a", "b").Couple(new CouplingRecipe { Model = "wang-2021" }).Evaluate(TestPanel.OfRows(["a", "b"], [[0.9, 0.3], [0.2, 0.6]]));
        var options = new ContributionOptions { Region = "r0001", Against = ContributionReference.OfRegion("r0002") };
        var table = Study.Contributions(result, options);
        table.Method.Should().Be(ContributionMethod.Shapley);
        table.Sum(r => r.Contribution).Should().BeApproximately(table.Comparisons[0].Difference, 1e-15);
        Study.Invoking(s => s.Contributions(result, options with { Method = ContributionMethod.Path })).Should().Throw<FusionMetricsException>().WithMessage("*FM4515*");
    }

    [Fact]
    public void More_parts_than_Shapley_can_take_are_declined_with_a_way_out()
    {
        string[] codes = [.. Enumerable.Range(0, 21).Select(i => $"x{i:00}")];
        var system = new IndicatorSystem([new Subsystem("s", Group.Of(codes))]);
        var result = EvaluationRecipe.For(system).Normalize("none").Weigh("equal").IndexBy("harmonic-mean")
            .Evaluate(TestPanel.OfRows(codes, [[.. codes.Select((_, j) => 1.0 + j)], [.. codes.Select((_, j) => 2.0 + j)]]));
        Study.Invoking(s => s.Contributions(result)).Should().Throw<FusionMetricsException>().WithMessage("*at most 20 parts*dimensions*harmonic-mean*");
        Study.Contributions(result, new() { Parts = ContributionParts.Subsystems }).Should().HaveCount(2);
    }

    [Fact]
    public void The_frontier_has_the_best_value_of_each_indicator_and_the_mean_is_that_of_the_period()
    {
        var (frontier, mean) = (Study.Contributions(CountryPanel.Result, new() { Region = "ARG" }), Study.Contributions(CountryPanel.Result, new() { Region = "ARG", Against = ContributionReference.Mean }));
        foreach (var (row, indicator) in frontier.Zip(CountryPanel.System.Indicators))
        {
            var column = CountryPanel.Panel.Column(indicator.Code).ToArray();
            row.ReferenceValue.Should().Be(indicator.Direction == Direction.Cost ? column.Min() : column.Max());
        }
        var of2021 = CountryPanel.Panel.Column("rd_gdp").ToArray().Where((_, row) => CountryPanel.Panel.PeriodAt(row) == Period.OfYear(2021));
        mean[0].ReferenceValue.Should().BeApproximately(of2021.Average(), 1e-14);
    }

    [Fact]
    public void What_is_asked_must_be_there()
    {
        Problems(CountryPanel.Result, new() { Region = "CHM" }).Should().ContainSingle().Which.Should().Contain("'CHM'").And.Contain("CHL");
        Problems(CountryPanel.Result, new() { Period = Period.OfYear(1990), Against = ContributionReference.OfRegion("XXX", Period.OfYear(1991)) }).Should().HaveCount(3);
        var perPeriod = Sample.Full.Normalize("min-max", Scope.PerPeriod).Evaluate(Sample.Panel());
        Problems(perPeriod, new() { Against = ContributionReference.OfPeriod(Period.OfYear(2010)) }).Should().ContainSingle().Which.Should().Contain("not comparable");
        Study.Contributions(perPeriod, new() { Against = ContributionReference.Mean }).Comparisons.Should().OnlyContain(c => Math.Abs(c.Rest) < 1e-10);

        string[] Problems(EvaluationResult result, ContributionOptions options) => [.. Study.Invoking(s => s.Contributions(result, options))
            .Should().Throw<FusionMetricsException>().Which.Diagnostics.Select(d => d.Message)];
    }

    [Fact]
    public void A_row_that_lacks_a_value_is_told_and_has_no_contributions()
    {
        var system = new IndicatorSystem([new Subsystem("s", Group.Of("x", "y"))]);
        var panel = TestPanel.OfRows(["x", "y"], [[0.5, double.NaN], [1, 1]]);
        var result = EvaluationRecipe.For(system).Normalize("none").Weigh("equal").Leave(MissingRule.Reweight()).Evaluate(panel);
        var diagnosis = Study.Run(result, new DiagnosisRecipe { Contributions = new() { Against = ContributionReference.Mean } });
        diagnosis.Contributions.Select(c => double.IsNaN(c.Contribution)).Should().Equal(true, true, false, false);
        diagnosis.Diagnostics.Should().ContainSingle(d => d.Id == "FM4516");
    }

    [Theory]
    [InlineData("frontier", ReferenceKind.Frontier)]
    [InlineData("mean", ReferenceKind.Mean)]
    [InlineData("2010", ReferenceKind.Period)]
    [InlineData("2010-Q3", ReferenceKind.Period)]
    [InlineData("DEU", ReferenceKind.Region)]
    [InlineData("DEU/2010", ReferenceKind.Region)]
    [InlineData("a/b", ReferenceKind.Region)]
    public void A_reference_is_read_and_written(string text, ReferenceKind kind)
    {
        var reference = ContributionReference.Parse(text);
        (reference.Kind, reference.ToString()).Should().Be((kind, text));
    }

    private static double[] OverAllOrders(double[] from, double[] to, Func<double[], double> score)
    {
        var (values, orders) = (new double[from.Length], Orders(from.Length).ToList());
        foreach (var order in orders)
        {
            var row = (double[])from.Clone();
            foreach (var j in order)
            {
                var before = score(row);
                row[j] = to[j];
                values[j] += (score(row) - before) / orders.Count;
            }
        }
        return values;
    }

    private static IEnumerable<int[]> Orders(int count) => count == 0 ? [[]]
        : Orders(count - 1).SelectMany(order => Enumerable.Range(0, count).Select(at => (int[])[.. order[..at], count - 1, .. order[at..]]));
}
