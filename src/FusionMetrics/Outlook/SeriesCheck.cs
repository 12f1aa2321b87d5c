namespace FusionMetrics.Outlook;

/// <summary>Whether a series is one.</summary>
internal static class SeriesCheck
{
    public static IEnumerable<Diagnostic> Of(OutlookSeries series)
    {
        var place = new DiagnosticLocation { Stage = "outlook", Region = series.Region, Column = series.Series };
        if (series.Periods.Count != series.Values.Count)
            yield return OutlookRules.Unusable.Says($"There are {series.Periods.Count} periods, but {series.Values.Count} values. Give a period to each value.", place);
        if (series.Periods.Select(period => period.Frequency).Distinct().Skip(1).Any())
            yield return OutlookRules.MixedFrequencies.Says(
                $"Periods are of different frequency: {string.Join(" and ", series.Periods.DistinctBy(p => p.Frequency).Take(2))}. Keep those of one frequency.", place);
    }
}
