using FusionMetrics.Methods;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Reference;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Tests.Trends.Breaks;

public class BreakDetectorTests
{
    private static readonly Dictionary<string, IBreakDetector> Detectors = new()
    {
        ["levels"] = new LevelSegments(new()),
        ["levels of strong persistence"] = new LevelSegments(new() { Persistence = Persistence.Strong }),
        ["lines"] = new LineSegments(new()),
        ["lines of strong persistence"] = new LineSegments(new() { Persistence = Persistence.Strong }),
        ["pettitt"] = new Pettitt(new()),
        ["buishand-range"] = new BuishandRange(new()),
        ["buishand-largest"] = new BuishandLargest(new()),
        ["buishand-squares"] = new BuishandSquares(new()),
        ["snht"] = new HomogeneityTest(new()),
        ["recursive-cusum"] = new RecursiveCusum(new()),
        ["level-shift"] = new LevelShiftTest(new()),
    };

    public static TheoryData<string> Ids => [.. Detectors.Keys];

    private static double[] Nile => ReferenceFile.Json("trend/break-cases.json").GetProperty("series").EnumerateArray()
        .Single(s => s.GetProperty("id").GetString() == "nile").GetProperty("values").Numbers();

    internal static BreakFinding Detect(string id, double[] values) => Detectors[id].Detect(new TimeSeries([.. values.Select((_, i) => 1871.0 + i)], values));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_Nile_has_one_break_after_1898(string id)
    {
        var finding = Detect(id, Nile);
        finding.Verdict.Should().Be(BreakVerdict.Break);
        finding.P.Should().BeLessThan(0.01);
        var found = finding.Breaks.Should().ContainSingle().Subject;
        (found.LastBefore, found.FirstAfter).Should().Be((1898, 1899));
    }

    [Fact]
    public void Levels_and_interval_of_the_Nile_are_those_of_Bai_and_Perron()
    {
        var found = Detect("pettitt", Nile).Breaks[0];
        (found.Position, found.Lower, found.Upper).Should().Be((28, 25, 32));
        found.LevelBefore.Should().BeApproximately(Nile[..28].Average(), 1e-10);
        found.LevelAfter.Should().BeApproximately(Nile[28..].Average(), 1e-10);
    }

    [Fact]
    public void Every_detector_has_its_name_in_the_catalog()
    {
        (string Id, Type Type)[] named =
        [
            ("buishand-q", typeof(BuishandLargest)), ("buishand-r", typeof(BuishandRange)), ("buishand-u", typeof(BuishandSquares)), ("level-segments", typeof(LevelSegments)), ("line-segments", typeof(LineSegments)),
            ("pettitt", typeof(Pettitt)), ("recursive-cusum", typeof(RecursiveCusum)), ("snht", typeof(HomogeneityTest)), ("sup-f", typeof(LevelShiftTest)),
        ];
        BuiltInMethods.Catalog.Ids(MethodFamily.Break).Should().BeEquivalentTo(named.Select(one => one.Id));
        foreach (var (id, type) in named) BuiltInMethods.Catalog.Create<IBreakDetector>(MethodFamily.Break, id).Should().BeOfType(type, id);
    }

    // Of 300 series of noise some have a break at 5 %, and some of those near an end.
    [Theory]
    [MemberData(nameof(Ids))]
    public void Where_there_is_no_break_none_is_told_and_no_interval_leaves_the_series(string id)
    {
        var random = new Random(5);
        var (with, without) = (0, 0);
        for (var series = 0; series < 300; series++)
        {
            double[] values = [.. Enumerable.Range(0, 14).Select(_ => random.NextDouble() + random.NextDouble() - random.NextDouble())];
            var finding = Detect(id, values);
            if (finding.Verdict == BreakVerdict.Break) with++;
            else without++;
            (finding.Breaks.Count > 0).Should().Be(finding.Verdict == BreakVerdict.Break);
            finding.Breaks.All(found => found.Lower >= 1 && found.Lower <= found.Position && found.Position <= found.Upper && found.Upper <= 13).Should().BeTrue();
        }
        with.Should().BePositive();
        without.Should().BeGreaterThan(200);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Short_and_constant_series_have_an_answer(string id)
    {
        for (var n = 0; n < 5; n++) Detect(id, new double[n]).Verdict.Should().Be(BreakVerdict.TooShort);
        for (var n = 8; n < 40; n++) Detect(id, [.. Enumerable.Repeat(3.7, n)]).Should().BeEquivalentTo(new BreakFinding(n, BreakVerdict.NoBreak) { P = 1 });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_step_is_found_at_any_scale(string id)
    {
        foreach (var unit in new[] { 1, 1e-300, 1e300, -1 })
        {
            double[] values = [.. Enumerable.Range(0, 24).Select(i => unit * ((i < 11 ? 0 : 1) + 0.125 * (i * 7 % 5 - 2)))];
            var finding = Detect(id, values);
            finding.Verdict.Should().Be(BreakVerdict.Break, "{0}", unit);
            finding.Breaks.Should().ContainSingle().Which.Position.Should().Be(11);
            finding.P.Should().BeApproximately(Detect(id, [.. values.Select(v => v / unit)]).P, 1e-12);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_detector_answers_from_its_least_number_of_values_on(string id)
    {
        var least = id.StartsWith("levels", StringComparison.Ordinal) ? 6 : id.StartsWith("lines", StringComparison.Ordinal) ? 8 : 5;
        double[] values = [3, 1, 4, 1, 5, 9, 2, 6, 5];
        Detect(id, values[..(least - 1)]).Verdict.Should().Be(BreakVerdict.TooShort);
        for (var n = least; n <= values.Length; n++) Detect(id, values[..n]).Verdict.Should().NotBe(BreakVerdict.TooShort, "{0}", n);
    }

    // p is below the level, and not at it, where there is a break.
    [Theory]
    [InlineData("level-segments")]
    [InlineData("line-segments")]
    [InlineData("pettitt")]
    [InlineData("snht")]
    public void A_p_that_is_the_level_is_no_break(string id)
    {
        double[] values = [.. Enumerable.Range(0, 24).Select(i => (i < 11 ? 0 : 0.5) + 0.125 * (i * 7 % 5 - 2))];
        TimeSeries series = new([.. values.Select((_, i) => (double)i)], values);
        IBreakDetector With(double alpha)
        {
            var defaults = (BreakOptions)BuiltInMethods.Catalog.Find(MethodFamily.Break, id)!.Options.Defaults;
            return BuiltInMethods.Catalog.Create<IBreakDetector>(MethodFamily.Break, new MethodChoice(id, defaults with { Alpha = alpha }));
        }

        var p = With(0.5).Detect(series).P;
        p.Should().BeInRange(1e-9, 0.5);
        With(p).Detect(series).Verdict.Should().Be(BreakVerdict.NoBreak);
        With(Math.BitIncrement(p)).Detect(series).Verdict.Should().Be(BreakVerdict.Break);
    }

    // Both ends of 0, 1, 1, 0 are as far from the rest as each other.
    [Fact]
    public void Of_several_places_the_first_is_taken()
    {
        double[] values = [0, 1, 1, 0];
        PettittStatistic.Of(values).Position.Should().Be(1);
        new PartialSums(values).Q().Position.Should().Be(1);
        new PartialSums(values).T().Position.Should().Be(1);
        LevelShift.Of(values, 0.15).Position.Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_step_without_noise_is_found(string id)
    {
        var finding = Detect(id, [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
        finding.Verdict.Should().Be(BreakVerdict.Break);
        finding.P.Should().BeInRange(0, 0.02);
    }

    [Fact]
    public void Pettitts_p_is_that_of_all_orders()
    {
        var random = new RandomStream(1, 2, 3);
        foreach (var values in new double[][] { [3, 1, 4, 1, 5, 9, 2], [1, 1, 2, 2, 2, 3], [1, 2, 3, 4, 5, 6, 7, 8], [1, 1, 1, 1, 2] })
        {
            var ks = Orders(values).Select(order => PettittStatistic.Of(order).Value).ToList();
            foreach (var k in ks.Distinct()) PettittLaw.P(k, values).Should().BeApproximately((double)ks.Count(other => other >= k) / ks.Count, 1e-14);
        }
    }

    // Of four values of one kind and nine of another 715 orders; two of them are all of a kind first.
    [Fact]
    public void Pettitts_p_of_two_kinds_of_values_is_exact_however_many_they_are()
    {
        double[] values = [0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1];
        PettittLaw.P(PettittStatistic.Of(values).Value, values).Should().BeApproximately(2 / 715.0, 1e-16);
        double[] one = [1, .. new double[19]];
        // The one is first or last.
        PettittLaw.P(PettittStatistic.Of(one).Value, one).Should().BeApproximately(0.1, 1e-15);
    }

    [Fact]
    public void Two_kinds_of_very_many_values_have_a_p()
    {
        double[] values = [.. new double[600_000], .. Enumerable.Repeat(1.0, 600_000)];
        PettittLaw.P(PettittStatistic.Of(values).Value, values).Should().BeInRange(0, 1e-10);
    }

    private static IEnumerable<double[]> Orders(double[] values) => values.Length == 0 ? [[]]
        : Enumerable.Range(0, values.Length).SelectMany(i => Orders([.. values[..i], .. values[(i + 1)..]]).Select(rest => (double[])[values[i], .. rest]));
}
