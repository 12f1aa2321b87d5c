using System.Globalization;
using System.Text.Json;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Studies;

/// <summary>How well the break detectors, as they are by default, agree with the annotators of the annual series of the Turing Change Point Dataset.</summary>
internal static class ChangePointStudy
{
    public static void Run(string file)
    {
        var series = JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateArray().Select(s => (
            Id: s.GetProperty("id").GetString()!,
            Values: s.GetProperty("values").EnumerateArray().Select(v => v.GetDouble()).ToArray(),
            Annotations: s.GetProperty("annotations").EnumerateObject().Select(a => a.Value.EnumerateArray().Select(v => v.GetInt32()).ToArray()).ToList())).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"an annotator, by the others",-34} F1 {series.Average(s => OfOthers(s.Annotations, ChangePointScores.F1)):0.000}, covering {series.Average(s => OfOthers(s.Annotations, (others, own) => ChangePointScores.Covering(others, own, s.Values.Length))):0.000}"));
        foreach (var (name, find) in Detectors())
        {
            var found = series.Select(s => (s.Id, F1: ChangePointScores.F1(s.Annotations, find(s.Values)), Covering: ChangePointScores.Covering(s.Annotations, find(s.Values), s.Values.Length), Found: find(s.Values))).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34} F1 {found.Average(f => f.F1):0.000}, covering {found.Average(f => f.Covering):0.000}"));
            if (name.StartsWith('*')) foreach (var f in found) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {f.Id,-20} {f.F1:0.00} {f.Covering:0.00} [{string.Join(' ', f.Found)}]"));
        }
    }

    private static IEnumerable<(string Name, Func<double[], int[]> Find)> Detectors()
    {
        yield return ("no change", _ => []);
        yield return ("*levels", v => Of(new LevelSegments(new()), v));
        yield return ("*lines", v => Of(new LineSegments(new()), v));
        yield return ("levels, strong persistence", v => Of(new LevelSegments(new() { Persistence = Persistence.Strong }), v));
        yield return ("lines, strong persistence", v => Of(new LineSegments(new() { Persistence = Persistence.Strong }), v));
        yield return ("pettitt", v => Of(new Pettitt(new()), v));
        foreach (var penalty in new[] { 4.0, 6, 8, 10, 12, 15, 20 })
        {
            yield return ($"line, {penalty} ln n noise", v => Best(v, SegmentCost.Line, penalty));
            yield return ($"mean, {penalty} ln n noise", v => Best(v, SegmentCost.Mean, penalty));
        }
    }

    private static double OfOthers(List<int[]> annotations, Func<List<int[]>, int[], double> score)
        => annotations.Select((own, i) => score([.. annotations.Where((_, other) => other != i)], own)).Average();

    private static int[] Best(double[] values, SegmentCost cost, double penalty)
        => [.. Segmentations.Best(new TimeSeries([.. values.Select((_, i) => (double)i)], values), SegmentPenalty.TimesNoise(penalty * Math.Log(values.Length)), cost, 3).Positions];

    private static int[] Of(IBreakDetector detector, double[] values) => [.. detector.Detect(new TimeSeries([.. values.Select((_, i) => (double)i)], values)).Breaks.Select(b => b.Position)];
}
