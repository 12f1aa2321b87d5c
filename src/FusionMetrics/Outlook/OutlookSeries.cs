using FusionMetrics.Trends;

namespace FusionMetrics.Outlook;

/// <summary>A series of a region as it was observed: in any order, with gaps, with whatever a file may hold. Immutable.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Series">What is observed, such as an indicator's code.</param>
/// <param name="Periods">The periods, all of one frequency.</param>
/// <param name="Values">As many values; NaN where one is missing.</param>
public sealed record OutlookSeries(string Region, string Series, IReadOnlyList<Period> Periods, IReadOnlyList<double> Values)
{
    /// <summary>The name of the region; null where it has only its code.</summary>
    public string? RegionName { get; init; }

    /// <summary>The name of the region in Chinese; null where it has none.</summary>
    public string? RegionNameZh { get; init; }

    /// <summary>The series as tests need it; what had to be done is reported.</summary>
    internal ArrangedSeries Arranged(ICollection<Diagnostic> report)
    {
        if (Region.Length > 0) return Of($"{Region} {Series}", report);
        var found = new List<Diagnostic>();
        var arranged = Of(Series, found);
        foreach (var one in found) report.Add(one.Rule == TrendRules.Repeated ? one with { Message = $"{one.Message} Where they are of several regions, name the column of the region." } : one);
        return arranged;
    }

    private ArrangedSeries Of(string name, ICollection<Diagnostic> report) => ArrangedSeries.Of(new(name, [.. Periods.Select(period => period.TimeInYears)], Values), report);
}
