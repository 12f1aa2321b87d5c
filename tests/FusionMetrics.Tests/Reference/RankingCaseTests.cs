using System.Text.Json;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Reference;

/// <summary>Rankings of published decision matrices, raw as the papers print them. TOPSIS is in TopsisCaseTests.</summary>
public class RankingCaseTests
{
    // The score of a method that ranks by the least is turned round: what is compared is turned back.
    private static readonly Dictionary<string, (Func<JsonElement, IRanking> Ranking, Func<double, Case, double> Published)> Methods = new()
    {
        ["vikor"] = (c => new Vikor(new VikorOptions { V = c.GetProperty("params").GetProperty("v").GetDouble() }), (score, _) => 1 - score),
        ["edas"] = (_ => new Edas(), Same),
        ["mabac"] = (_ => new Mabac(), Same),
        ["marcos"] = (_ => new Marcos(), Same),
        ["aras"] = (_ => new Aras(), Same),
        ["copras"] = (_ => new Copras(), Same),
        ["cocoso"] = (_ => new Cocoso(new CocosoOptions()), Same),
        ["ram"] = (_ => new Ram(), Same),
        ["mairca"] = (_ => new Mairca(), (score, c) => 1.0 / c.Rows.Length - score),
        ["waspas"] = (_ => new Waspas(new WaspasOptions()), Same),
        ["moora"] = (_ => new Moora(new MooraOptions()), (score, c) => score * c.WeightSum),
        ["multimoora-karabasevic2015-rs"] = (_ => new Moora(new MooraOptions()), Same),
        ["multimoora-karabasevic2015-rp"] = (_ => new Moora(new MooraOptions { Form = MooraForm.ReferencePoint }), (score, _) => -score),
        ["spotis"] = (_ => new Spotis(new SpotisOptions { Scale = ScaleEnds.Bounds }), (score, _) => 1 - score),
        ["saw"] = (_ => new Waspas(new WaspasOptions { Lambda = 1 }), Same),
        ["wsm"] = (_ => new WeightedSum(), Same),
    };

    // As the README of the set says: the papers rounded on the way.
    private static readonly string[] OffInPrint = ["mabac-isik2020", "spotis-dezert2020c"];

    public static TheoryData<string> Cases => [.. Methods.Keys.SelectMany(method => ReferenceFile.Names("mcdm", $"{method}*.json")).Order(StringComparer.Ordinal)];

    [Fact]
    public void All_27_cases_are_here() => Cases.Select(row => row.Data).Distinct().Should().HaveCount(27).And.HaveSameCount(Cases);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_score_is_the_recomputed_one(string id)
    {
        var reference = new Case(id);
        var recomputed = reference.Json.GetProperty("recomputed").Texts();
        var scores = Scores(reference);
        scores.Should().HaveSameCount(recomputed);

        var error = new LargestError(id);
        for (var i = 0; i < recomputed.Length; i++) error.Relative(scores[i], recomputed[i], $"row {i + 1}");
        error.ShouldBeAtMost(1e-14);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_score_is_the_published_one_to_its_printed_digits(string id)
    {
        var reference = new Case(id);
        var tolerance = Printed.HalfUnit(reference.Json.GetProperty("published_decimals").GetInt32());
        var agrees = reference.Json.GetProperty("agrees_to_published_decimals").GetBoolean();
        agrees.Should().Be(!OffInPrint.Contains(id));
        if (!agrees) tolerance = reference.Json.GetProperty("max_abs_diff").GetDouble() * 1.01;

        var error = new LargestError(id);
        foreach (var (score, published) in Scores(reference).Zip(reference.Json.GetProperty("published").Numbers())) error.Absolute(score, published, $"{published}");
        error.ShouldBeAtMost(tolerance);
    }

    [Theory]
    [InlineData("vikor-opricovic2004")]
    [InlineData("vikor-opricovic2007-w1")]
    [InlineData("vikor-opricovic2007-w2")]
    [InlineData("vikor-opricovic2007-w3")]
    [InlineData("vikor-opricovic2007-w4")]
    public void VIKOR_has_the_published_utility_regret_and_compromise_set(string id)
    {
        var reference = new Case(id);
        var vikor = new Vikor(new VikorOptions());
        var columns = Matrix.Columns(reference.Rows, reference.Directions);
        double[] values = [.. columns.SelectMany(column => column.ToArray())];
        var measures = vikor.Measure(vikor.Fit(columns, reference.Weights), new RowBlock(values, columns.Length, reference.Rows.Length, reference.Rows.Length));

        foreach (var (name, found) in new[] { ("S", measures.S), ("R", measures.R) })
        {
            found.Zip(reference.Json.GetProperty($"published_{name}").Numbers()).Should().OnlyContain(p => Math.Abs(p.First - p.Second) <= Printed.HalfUnit(3));
            if (!reference.Json.TryGetProperty($"recomputed_{name}", out var recomputed)) continue;
            foreach (var (value, exact) in found.Zip(recomputed.Texts())) BigReal.Parse(exact).RelativeError(value).Should().BeLessThan(1e-15);
        }
        var set = VikorCompromise.Of(measures).Set.Select(row => row + 1);
        set.Should().BeEquivalentTo(reference.Json.GetProperty("compromise_set").Numbers().Select(row => (int)row));
    }

    private static double Same(double score, Case _) => score;

    private static double[] Scores(Case reference)
    {
        var (ranking, published) = Methods.Single(method => reference.Id == method.Key || reference.Id.StartsWith(method.Key + "-", StringComparison.Ordinal)).Value;
        var scores = reference.Columns.Ranked(ranking(reference.Json), reference.Weights);
        return Array.ConvertAll(scores, score => published(score, reference));
    }

    /// <summary>A case as a ranking sees it: bounds with the indicators, expected points as targets.</summary>
    private sealed class Case
    {
        public Case(string id)
        {
            Id = id;
            Json = ReferenceFile.Json($"mcdm/{id}.json");
            Rows = Json.GetProperty("matrix").NumberRows();
            Directions = Array.ConvertAll(Json.GetProperty("types").Numbers(), type => type > 0 ? Direction.Benefit : Direction.Cost);
            var weights = Json.GetProperty("weights").Numbers();
            WeightSum = weights.Sum();
            // Some papers print weights that do not quite sum to 1, and compute with them as they are.
            Weights = Math.Abs(WeightSum - 1) < 0.02 ? weights : Array.ConvertAll(weights, w => w / WeightSum);
        }

        public string Id { get; }

        public JsonElement Json { get; }

        public double[][] Rows { get; }

        public Direction[] Directions { get; }

        public double[] Weights { get; }

        public double WeightSum { get; }

        public ArrayColumn[] Columns
        {
            get
            {
                var columns = Matrix.Columns(Rows, Directions);
                if (Id.StartsWith("wsm", StringComparison.Ordinal)) return Array.ConvertAll(columns, ShareOfSum);
                if (!Json.TryGetProperty("params", out var parameters) || !parameters.TryGetProperty("bounds", out var bounds)) return columns;
                var ends = bounds.NumberRows();
                double[]? expected = parameters.TryGetProperty("expected_point", out var point) ? point.Numbers() : null;
                return [.. columns.Select((column, j) => Bounded(column, new Bounds(ends[j][0], ends[j][1]), expected?[j]))];
            }
        }

        private static ArrayColumn Bounded(ArrayColumn column, Bounds bounds, double? expected)
        {
            var indicator = column.Indicator with { Bounds = bounds };
            return expected is not { } target
                ? column.As(indicator, column.Direction)
                : column.Select(x => Math.Abs(x - target)).As(indicator with { Direction = Direction.Target, Ideal = new Bounds(target, target) }, Direction.Cost);
        }

        // Kracka et al. (2010): reciprocals of costs, then shares of the sum.
        private static ArrayColumn ShareOfSum(ArrayColumn column)
        {
            var benefits = column.Direction == Direction.Benefit ? column : column.Select(x => 1 / x).As(column.Indicator, Direction.Benefit);
            var sum = benefits.Statistics.Sum.ToDouble();
            return benefits.Select(x => x / sum);
        }
    }
}
