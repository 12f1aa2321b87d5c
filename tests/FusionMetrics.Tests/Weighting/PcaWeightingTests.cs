using CsCheck;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Reference;
using FusionMetrics.Weighting;
using MathNet.Numerics.LinearAlgebra;

namespace FusionMetrics.Tests.Weighting;

/// <summary>What is particular to principal component weights. The rest is in ObjectiveWeightingTests and Reference.</summary>
public class PcaWeightingTests
{
    private static readonly ArrayColumn[] Achievement = Matrix.Columns(ReferenceFile.Json("mcdm/pca-oecd2008.json").GetProperty("matrix").NumberRows());

    [Fact]
    public void The_first_component_of_the_technology_achievement_index()
    {
        var recomputed = ReferenceFile.Json("mcdm/pca-oecd2008.json").GetProperty("recomputed_first_component").Texts();
        var weights = Weigh(Achievement, new() { Rule = PcaRule.FirstComponent }).Weights;
        var error = new LargestError("first component");
        for (var j = 0; j < weights.Count; j++) error.Relative(weights[j], recomputed[j], $"column {j + 1}");
        error.ShouldBeAtMost(1e-14);
    }

    // Table 17 of the handbook, printed with 2 digits from data with more digits than its table A.2.
    [Fact]
    public void The_measures_are_largest_loadings_and_communalities_of_the_components_kept()
    {
        var printed = ReferenceFile.Json("mcdm/pca-oecd2008.json").GetProperty("published_loadings").NumberRows();
        var outcome = Weigh(Achievement, new() { Eigenvalue = 0.8 });
        outcome.Measures.Select(m => m.Key).Should().Equal("loading", "communality");
        outcome.Measures[0].Value.Should().Equal(printed.Select(row => row.Max(Math.Abs)), (a, b) => Math.Abs(a - b) < 0.02);
        outcome.Measures[1].Value.Should().Equal(printed.Select(row => row.Sum(l => l * l)), (a, b) => Math.Abs(a - b) < 0.03);
    }

    [Fact]
    public void By_default_components_with_an_eigenvalue_above_1_are_kept()
    {
        // Eigenvalues 3.35, 1.75, 0.98, ...: two of them.
        Weigh(Achievement, new()).Measures[1].Value.Sum().Should().BeApproximately(3.354 + 1.746, 0.001);
        Weigh(Achievement, new() { Eigenvalue = 0.95 }).Measures[1].Value.Sum().Should().BeApproximately(3.354 + 1.746 + 0.985, 0.001);
        Weigh(Achievement, new() { Eigenvalue = 7 }).Measures[1].Value.Sum().Should().BeApproximately(3.354, 0.001, "the first is always kept");
        Weigh(Achievement, new() { Eigenvalue = 0 }).Measures[1].Value.Should().OnlyContain(c => Math.Abs(c - 1) < 1e-13, "all of them explain everything");
    }

    [Fact]
    public void Directions_do_not_matter_and_no_weight_is_negative()
    {
        var matrix = ReferenceFile.Json("mcdm/pca-oecd2008.json").GetProperty("matrix").NumberRows();
        ArrayColumn[] turned = [.. Matrix.Columns(matrix).Select((c, j) => j % 2 == 0 ? c : c.Select(z => -z))];
        foreach (var rule in Enum.GetValues<PcaRule>())
            Weigh(turned, new() { Rule = rule }).Weights.Should().Equal(Weigh(Achievement, new() { Rule = rule }).Weights, (a, b) => Math.Abs(a - b) < 1e-14);
    }

    [Theory]
    [InlineData(PcaRule.SquaredLoadings)]
    [InlineData(PcaRule.FirstComponent)]
    public void Columns_that_nothing_correlates_share_equally(PcaRule rule)
        => Weigh([new([1, 1, -1, -1]), new([1, -1, 1, -1]), new([1, -1, -1, 1])], new() { Rule = rule }).Weights.Should().OnlyContain(w => Math.Abs(w - 1.0 / 3) < 1e-15);

    [Fact]
    public void A_column_that_correlates_with_nothing_has_no_part_in_the_components_of_the_others()
        => Weigh([new([1, 2, 3, 4, 5]), new([1, 2.25, 3, 3.75, 5]), new([1, -2, 2, -2, 1])], new()).Weights.Should().Equal([0.5, 0.5, 0], (a, b) => Math.Abs(a - b) < 1e-15);

    // Against Math.NET's eigenvectors, another algorithm, over columns that vary enough to be standardised in doubles.
    [Fact]
    public void The_first_component_by_another_implementation()
        => Gen.Select(Gen.Int[5, 30], Gen.Int[2, 6]).SelectMany((rows, columns) => Gen.Double[0, 1].Array[rows].Where(c => c.Max() - c.Min() > 1e-3).Array[columns])
            .Sample(columns =>
        {
            var standard = Matrix<double>.Build.DenseOfColumnArrays(columns.Select(c => c.Select(z => (z - c.Average()) / Math.Sqrt(c.Sum(x => (x - c.Average()) * (x - c.Average())))).ToArray()));
            var evd = (standard.TransposeThisAndMultiply(standard)).Evd(Symmetricity.Symmetric);
            var values = evd.EigenValues.Select(v => v.Real).ToArray();
            // Where the first two are near, vectors are ill-conditioned.
            if (values[^1] - values[^2] < 1e-2) return true;
            var first = evd.EigenVectors.Column(columns.Length - 1).Select(Math.Abs).ToArray();
            return Weigh([.. columns.Select(c => new ArrayColumn(c))], new() { Rule = PcaRule.FirstComponent }).Weights
                .Zip(first).All(pair => Math.Abs(pair.First - pair.Second / first.Sum()) < 1e-11);
        }, iter: 1000);

    private static WeightingOutcome Weigh(ArrayColumn[] columns, PcaOptions options) => new PcaWeighting(options).Weigh(columns);
}
