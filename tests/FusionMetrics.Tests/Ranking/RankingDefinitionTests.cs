using CsCheck;
using FusionMetrics.Methods;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Ranking;

/// <summary>Every ranking against its definition in 77 digits, on random tables.</summary>
public class RankingDefinitionTests
{
    private const double Tolerance = 2e-15;

    // Q divides by how far S and R lie apart.
    private const double ToleranceOfVikor = 1e-12;

    public static TheoryData<string> Names => RankingCase.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_score_is_the_definition_in_77_digits(string name)
    {
        var method = RankingCase.All[name];
        var error = new LargestError(name);
        method.Tables.Sample(table =>
        {
            var columns = table.Columns;
            var expected = method.Definition(Array.ConvertAll(columns, c => Definitions.Exact(c.ToArray())), Definitions.Exact(table.Weights), table.Directions);
            var scores = columns.Ranked(method.Ranking, table.Weights);
            lock (error)
                for (var i = 0; i < scores.Length; i++) error.Absolute(ErrorOf(scores[i], expected[i]), 0, $"{table.Rows.Length} x {columns.Length}");
        });
        error.ShouldBeAtMost(name.StartsWith("vikor", StringComparison.Ordinal) ? ToleranceOfVikor : Tolerance);
    }

    [Theory]
    [InlineData("geometric-mean")]
    [InlineData("harmonic-mean")]
    [InlineData("power-mean 0.5")]
    [InlineData("power-mean 3")]
    [InlineData("power-mean 1")]
    [InlineData("power-mean -1")]
    [InlineData("power-mean -7.5")]
    [InlineData("power-mean 1e-6")]
    [InlineData("power-mean -1e-3")]
    public void A_mean_is_right_to_a_unit_in_the_last_place_for_values_of_any_size(string name)
    {
        var method = RankingCase.All[name];
        var error = new LargestError(name);
        Gen.Select(Gen.Int[1, 4], Gen.Int[2, 5]).SelectMany((rows, columns) => Gen.Select(
                Gen.OneOf(Gen.Double[0.9, 1.1], Gen.Double[0.01, 100], Gen.Double[-270, 270].Select(e => Math.Pow(10, e))).Array[columns].Array[rows],
                Gen.Double[0.001, 1].Array[columns].Select(w => Array.ConvertAll(w, v => v / w.Sum()))))
            .Sample((rows, weights) =>
            {
                var columns = Matrix.Columns(rows);
                var expected = method.Definition(Array.ConvertAll(columns, c => Definitions.Exact(c.ToArray())), Definitions.Exact(weights), []);
                var scores = columns.Ranked(method.Ranking, weights);
                lock (error)
                    for (var i = 0; i < scores.Length; i++) error.Absolute(expected[i].UlpError(scores[i]), 0, $"{string.Join(", ", rows[i])} weighted {string.Join(", ", weights)}");
            }, iter: 1000);
        error.ShouldBeAtMost(1);
    }

    // Relative above 1, absolute below.
    private static double ErrorOf(double score, BigReal expected) => Math.Min(expected.RelativeError(score), (BigReal.Abs(score - expected)).ToDouble());

    [Fact]
    public void Every_ranking_of_this_family_is_here()
        => RankingCase.All.Keys.Select(name => name.Split(' ')[0]).Distinct().Should()
            .BeSubsetOf(BuiltInMethods.Catalog.Ids(MethodFamily.Ranking));
}
