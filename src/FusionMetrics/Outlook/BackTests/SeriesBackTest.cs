namespace FusionMetrics.Outlook;

/// <summary>How forecasters missed one series of all its regions. Immutable.</summary>
public sealed class SeriesBackTest
{
    internal SeriesBackTest(string series, int horizon, IReadOnlyList<ForecasterRegionRow> regions)
    {
        (Series, Horizon, Regions) = (series, horizon, regions);
        // Of a region those that made every forecast that any made.
        var most = regions.GroupBy(row => row.Region).ToDictionary(group => group.Key, group => group.Max(row => row.Test.All.Count));
        var least = regions.Where(row => row.Test.All.Count == most[row.Region]).GroupBy(row => row.Region).ToDictionary(group => group.Key, group => group.Select(row => row.Test.All.Mase).Where(mase => !double.IsNaN(mase)).DefaultIfEmpty(double.NaN).Min());
        ForecasterRow[] found = [.. regions.GroupBy(row => row.Forecaster).Select(group => Row(series, horizon, group.Key, [.. group], least, most))];
        Forecasters = [.. found.Select(row => row with { Place = PlaceOf(row, found) }).OrderBy(row => row.Place ?? int.MaxValue)];
    }

    /// <summary>The series.</summary>
    public string Series { get; }

    /// <summary>How many periods were forecast from each origin.</summary>
    public int Horizon { get; }

    /// <summary>How each forecaster missed the series of each region.</summary>
    public IReadOnlyList<ForecasterRegionRow> Regions { get; }

    /// <summary>How each forecaster missed all of them, the one with the smallest MASE first.</summary>
    public IReadOnlyList<ForecasterRow> Forecasters { get; }

    /// <summary>What was found, in one sentence of Chinese.</summary>
    /// <returns>The sentence.</returns>
    public string InChinese() => new ChineseBackTest(this).ToString();

    /// <summary>What was found, in one sentence.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => new EnglishBackTest(this).ToString();

    private static ForecasterRow Row(string series, int horizon, string forecaster, ForecasterRegionRow[] regions, Dictionary<string, double> least, Dictionary<string, int> most) => new(series, forecaster)
    {
        Regions = regions.Count(row => row.Test.Origins > 0),
        Origins = regions.Sum(row => row.Test.Origins),
        BestIn = regions.Count(row => row.Test.All.Mase == least[row.Region] && row.Test.All.Count == most[row.Region]),
        Errors = ErrorMeans.Of([.. regions.Select(row => row.Test.All)]),
        Steps = [.. Enumerable.Range(0, horizon).Select(step => ErrorMeans.Of([.. regions.Select(row => row.Test.Steps[step])]))],
    };

    // Only those that made every forecast are compared: one that declines what is hard would look better for it.
    private static int? PlaceOf(ForecasterRow row, ForecasterRow[] all)
    {
        var most = all.Max(other => other.Errors.Count);
        return double.IsNaN(row.Errors.Mase) || row.Errors.Count < most ? null : 1 + all.Count(other => other.Errors.Count == most && other.Errors.Mase < row.Errors.Mase);
    }
}
