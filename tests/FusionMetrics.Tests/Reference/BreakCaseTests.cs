using System.Text.Json;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// Tests for a change of level and segmentations against R (trend, strucchange, changepoint), and against all segmentations where ruptures misses the best one.
/// </summary>
public class BreakCaseTests
{
    private static readonly JsonElement File = ReferenceFile.Json("trend/break-cases.json");

    private static readonly Dictionary<string, double[]> Series = File.GetProperty("series").EnumerateArray()
        .ToDictionary(s => s.GetProperty("id").GetString()!, s => s.GetProperty("values").EnumerateArray().Select(v => v.GetDouble()).ToArray());

    private static JsonElement[] All => [.. File.GetProperty("cases").EnumerateArray()];

    public static TheoryData<string> Statistics => [.. Ids(c => StatisticOf(c) is not null)];

    public static TheoryData<string> Searches => [.. Ids(c => Method(c).StartsWith("optimal", StringComparison.Ordinal))];

    public static TheoryData<string> Pelts => [.. Ids(c => Method(c).StartsWith("PELT", StringComparison.Ordinal))];

    [Fact]
    public void Every_case_is_examined() => (Statistics.Count + Searches.Count + Pelts.Count + 1).Should().Be(All.Length).And.Be(38);

    [Theory]
    [MemberData(nameof(Statistics))]
    public void Statistic_and_place_of_a_change_are_the_reference(string id)
    {
        var reference = Case(id);
        var (name, statistic) = StatisticOf(reference)!.Value;
        var computed = statistic(Series[reference.GetProperty("series").GetString()!]);
        var expected = reference.GetProperty("expected");
        computed.Value.Should().BeApproximately(expected.GetProperty(name).GetDouble(), 1e-13 * computed.Value);
        if (expected.TryGetProperty("K", out var k)) computed.Position.Should().Be(k.GetInt32());
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public void Segments_are_the_best_of_all_where_others_miss_them(string id)
    {
        var (reference, values) = (Case(id), Series[Case(id).GetProperty("series").GetString()!]);
        var (options, expected) = (reference.GetProperty("options"), reference.GetProperty("expected"));
        var (penalty, least) = (options.GetProperty("pen").GetDouble(), options.GetProperty("minSize").GetInt32());
        int[] ends = [.. expected.GetProperty("breakpoints").EnumerateArray().Select(b => b.GetInt32())];
        var series = new TimeSeries([.. values.Select((_, i) => (double)i)], values);

        var best = Segmentations.Best(series, SegmentPenalty.Of(penalty), SegmentCost.Mean, least);

        best.Positions.Should().Equal(ends[..^1]);
        best.Penalty.Should().BeApproximately(penalty, 1e-15 * penalty);
        var total = best.Cost + penalty * best.Positions.Count;
        total.Should().BeApproximately(expected.GetProperty("penalisedCost").GetDouble(), 1e-13 * total);
    }

    [Theory]
    [MemberData(nameof(Pelts))]
    public void Segments_are_those_of_the_R_package_changepoint(string id)
    {
        var (reference, values) = (Case(id), Series[Case(id).GetProperty("series").GetString()!]);
        var (penalty, breaks) = (reference.GetProperty("expected").GetProperty("penalty").GetDouble(), reference.GetProperty("expected").GetProperty("changepoints"));
        int[] expected = breaks.ValueKind == JsonValueKind.Array ? [.. breaks.EnumerateArray().Select(b => b.GetInt32())] : [breaks.GetInt32()];
        // The package is given values of variance 1.
        var cost = new MeanCost(new ScaledSeries(values));
        var variance = cost.Of(0, cost.Count) / (cost.Count - 1);
        var partition = Method(reference).Contains("l2", StringComparison.Ordinal)
            ? OptimalPartition.Of(cost, penalty * variance, 1)
            : OptimalPartition.Of(new NormalCost(cost, 1e-10 * variance), penalty, 2);
        partition.Breaks.Should().Equal(expected);
    }

    [Fact]
    public void Levels_of_the_Nile_are_those_of_Bai_and_Perron()
    {
        var expected = Case("baiperron-nile").GetProperty("expected");
        var nile = new TimeSeries([.. Enumerable.Range(1871, 100).Select(year => (double)year)], Series["nile"]);
        var segmentations = Segmentations.ByBreaks(nile, 5, SegmentCost.Mean, 15);
        var rss = expected.GetProperty("RSSbyM").EnumerateArray().Select(v => v.GetDouble());
        foreach (var (segmentation, printed) in segmentations.Zip(rss)) segmentation.Cost.Should().BeApproximately(printed, 1e-13 * printed);
        segmentations.Should().HaveCount(6);
        segmentations[1].Positions.Should().Equal(28);
        segmentations[2].Positions.Should().Equal(28, 83);
        segmentations[3].Positions.Should().Equal(28, 68, 83);
    }

    private static (string Name, Func<double[], ChangeStatistic> Of)? StatisticOf(JsonElement reference) => Method(reference) switch
    {
        "pettitt" => ("U", v => PettittStatistic.Of(v)),
        "buishand range" => ("RoverSqrtN", v => new PartialSums(v).R()),
        "buishand U" => ("U", v => new PartialSums(v).U()),
        "snht" => ("T", v => new PartialSums(v).T()),
        "ols-cusum" => ("statistic", v => new PartialSums(v).Q()),
        "recursive cusum (Brown-Durbin-Evans)" => ("statistic", v => new(RecursiveResiduals.Of(v), 0)),
        "supF (Andrews) mean" => ("supF", v => LevelShift.Of(v, 0.15)),
        _ => null,
    };

    private static IEnumerable<string> Ids(Func<JsonElement, bool> which) => All.Where(which).Select(c => c.GetProperty("id").GetString()!);

    private static JsonElement Case(string id) => All.Single(c => c.GetProperty("id").GetString() == id);

    private static string Method(JsonElement reference) => reference.GetProperty("method").GetString()!;
}
