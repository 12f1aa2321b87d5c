using System.Text.Json;
using FusionMetrics.Normalization;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// Entropy weights on a panel of 16 cities x 6 years x 9 indicators, two of them costs and one with negative values, in the variants that
/// circulate: all eight by the engine, but for the one that is wrong. Recomputed with 50 digits from the exact binary64 values.
/// </summary>
public class CityPanelTests
{
    private static readonly JsonElement Reference = ReferenceFile.Json("mcdm/panel-entropy-16x6.json");
    private static readonly IReadOnlyList<CsvRow> Table = ReferenceFile.Csv("mcdm/panel-cities-16x6.csv");
    private static readonly string[] Criteria = Reference.GetProperty("criteria").Texts();
    private static readonly Direction[] Directions
        = Array.ConvertAll(Reference.GetProperty("directions").Numbers(), d => d > 0 ? Direction.Benefit : Direction.Cost);

    [Fact]
    public void Pooled_over_all_years_without_any_shift_by_the_engine()
        => MustMeet(WeightsOf(new EntropyOptions()), "pooled_exact");

    [Fact]
    public void Per_year_by_the_engine()
    {
        var error = new LargestError("per year");
        foreach (var row in Evaluated(Scope.PerPeriod, new EntropyOptions()).Weights)
        {
            var year = Reference.GetProperty("variants").GetProperty("per_year_exact").GetProperty("weights_by_year").GetProperty(row.Period.ToString()!);
            error.Relative(row.Weight, year.Texts()[Array.IndexOf(Criteria, row.Indicator)], $"{row.Indicator} {row.Period}");
        }
        error.ShouldBeAtMost(1e-15);
    }

    // Min-max into [a, b] has the shares of min-max shifted by a / (b - a).
    [Theory]
    [InlineData("pooled_shift_1e-4", 1e-4)]
    [InlineData("pooled_shift_1e-3", 1e-3)]
    [InlineData("pooled_shift_1e-2", 1e-2)]
    [InlineData("pooled_shift_1", 1)]
    [InlineData("pooled_range_0.002_0.998", 0.002 / 0.996)]
    public void Pooled_with_a_shift_by_the_engine(string variant, double shift)
        => MustMeet(WeightsOf(new EntropyOptions { Shift = shift }), variant);

    [Theory]
    [InlineData("pooled_shift_1e-3", 1, 1e-3)]
    [InlineData("pooled_range_0.002_0.998", 0.996, 0.002)]
    public void A_shift_is_the_same_as_shifting_the_normalised_columns(string variant, double factor, double shift)
        => MustMeet(new EntropyWeighting().Weigh(Normalized(z => factor * z + shift)).Weights, variant);

    [Fact]
    public void A_shift_of_1_takes_weight_from_the_most_uneven_indicators()
    {
        WeightsOf(new EntropyOptions()).Max().Should().BeApproximately(0.237, 0.0005);
        WeightsOf(new EntropyOptions { Shift = 1 })[6].Should().BeApproximately(0.081, 0.0005);
    }

    // The mistake: + 0.001 and the logarithm of the number of years for a base, though sums run over all rows, so that entropies exceed 1 and
    // all 1 - e are negative. The weights come out nearly equal and upside down. No option has it, because no base but the number of rows makes
    // 1 the largest entropy. Done here by hand on the library's entropies, which are thereby checked too.
    [Fact]
    public void The_wrong_base_seen_in_public_code_spoils_the_same_entropies()
    {
        var outcome = new EntropyWeighting(new EntropyOptions { Shift = 1e-3 }).Weigh(Normalized(z => z));
        var entropies = outcome.Measures.Single(m => m.Key == "entropy").Value;
        entropies.Should().OnlyContain(e => e >= 0 && e <= 1);
        outcome.Weights[6].Should().BeApproximately(0.235, 0.0005, "with the base ln 6 it would be 0.102");
        double[] spoilt = [.. entropies.Select(e => 1 - e * Math.Log(96) / Math.Log(6))];
        MustMeet(spoilt.Select(d => d / spoilt.Sum()), "wrong_base_years");
    }

    [Fact]
    public void Weighted_sums_of_the_shifted_columns_are_the_scores_of_the_reference()
    {
        var columns = Normalized(z => z + 1e-3);
        var scores = columns.Ranked(new WeightedSum(), [.. new EntropyWeighting().Weigh(columns).Weights]);
        var error = new LargestError("scores");
        foreach (var reference in Reference.GetProperty("scores_pooled_shift_1e_3").EnumerateArray())
        {
            var (city, year) = (reference.GetProperty("city").GetString()!, reference.GetProperty("year").GetInt32());
            var row = Enumerable.Range(0, Table.Count).Single(i => Table[i]["city"] == city && Table[i].Integer("year") == year);
            error.Relative(scores[row], reference.GetProperty("score").GetString()!, $"{city} {year}");
        }
        error.ShouldBeAtMost(1e-15);
    }

    private static void MustMeet(IEnumerable<double> weights, string variant)
    {
        var expected = Reference.GetProperty("variants").GetProperty(variant).GetProperty("weights").Texts();
        var error = new LargestError(variant);
        foreach (var (weight, j) in weights.Select((weight, j) => (weight, j))) error.Relative(weight, expected[j], Criteria[j]);
        error.ShouldBeAtMost(1e-15);
    }

    private static ArrayColumn[] Normalized(Func<double, double> change)
    {
        double[][] rows = [.. Table.Select(row => Array.ConvertAll(Criteria, row.Number))];
        return Array.ConvertAll(Matrix.Columns(rows, Directions).Normalized(new MinMaxNormalizer(new MinMaxOptions())), column => column.Select(change));
    }

    private static double[] WeightsOf(EntropyOptions options) => [.. Evaluated(Scope.Pooled, options).Weights.Select(row => row.Weight)];

    private static EvaluationResult Evaluated(Scope scope, EntropyOptions options)
    {
        var builder = new PanelBuilder();
        int[] handles = [.. Criteria.Select(builder.Declare)];
        foreach (var row in Table) builder.AddRow(row["city"], Period.OfYear(row.Integer("year")), handles, Array.ConvertAll(Criteria, row.Number));
        var system = new IndicatorSystem([new Subsystem("city", [.. Criteria.Select((code, j) => new Indicator(code, Directions[j]))])]);
        return EvaluationRecipe.For(system).Normalize("min-max", scope).Weigh(new MethodChoice("entropy", options)).Evaluate(builder.Build());
    }
}
