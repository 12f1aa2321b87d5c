using System.Text.Json;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Reference;

/// <summary>A series of trend/series.json: the values that are there, at their places in time.</summary>
internal sealed record TrendSeries(double[] Times, double[] Values)
{
    private static readonly Dictionary<string, JsonElement> All
        = ReferenceFile.Json("trend/series.json").EnumerateArray().ToDictionary(series => series.GetProperty("id").GetString()!);

    /// <summary>Times 0, 1, ... or the file's own, over a period (12 for months as parts of a year).</summary>
    public static TrendSeries Of(string id, int period = 1)
    {
        var column = Column(id);
        var times = All[id].TryGetProperty("times", out var stamps) ? stamps.Numbers() : [.. column.Select((_, i) => (double)i / period)];
        int[] known = [.. Enumerable.Range(0, column.Length).Where(i => !double.IsNaN(column[i]))];
        return new(Array.ConvertAll(known, i => times[i]), Array.ConvertAll(known, i => column[i]));
    }

    /// <summary>All values; NaN where one is missing.</summary>
    public static double[] Column(string id)
        => [.. All[id].GetProperty("values").EnumerateArray().Select(v => v.ValueKind == JsonValueKind.Null ? double.NaN : v.GetDouble())];

    /// <summary>The values as if nothing had been missing: one after another.</summary>
    public TrendSeries Closed() => new([.. Values.Select((_, i) => (double)i)], Values);

    public TrendFinding FoundBy(ITrendDetector detector) => detector.Detect(new TimeSeries(Times, Values));
}
