namespace FusionMetrics.Data.Drafts;

/// <summary>What a draft does about missing values: the treatment with which most of the panel can be evaluated.</summary>
internal sealed record MissingValues(int Count, string Treatment, string Reason)
{
    // Filling is for gaps: where it would leave fewer regions than this share, values stay missing and weights are scaled.
    private const double LeastRegions = 0.5;

    /// <summary>Whether values stay missing, so that methods which need all of them cannot be used.</summary>
    public bool Stay => Treatment.Contains("reweight", StringComparison.Ordinal);

    public static MissingValues Of(IndicatorGuess guess)
    {
        var count = guess.Indicators.Sum(i => guess.Present.Count(p => !p.Value.Contains(i.Code)));
        if (count == 0) return new(0, "error", "no value is missing");
        var missing = count == 1 ? "1 value is missing" : $"{count} values are missing";
        var regions = guess.Present.GroupBy(p => p.Key.Region).ToList();
        // A region keeps its rows if it has a value of every indicator in some period.
        var kept = regions.Count(region => guess.Indicators.All(i => region.Any(p => p.Value.Contains(i.Code))));
        return kept >= 2 && kept >= LeastRegions * regions.Count
            ? new(count, "[{ method: linear, ends: nearest }, drop-region]", $"{missing}: filled from the region's own other periods{(kept == regions.Count ? "" : $"; {regions.Count - kept} of {regions.Count} regions have no value at all of some indicator, and are dropped")}")
            : new(count, "[{ method: linear, ends: nearest }, reweight]", $"{missing}, and only {kept} of {regions.Count} regions have one of every indicator: what cannot be filled stays missing, and weights are scaled");
    }
}
