namespace FusionMetrics.Trends;

/// <summary>A series as a table: a column a season, a row a year, NaN where nothing was observed.</summary>
internal sealed class SeasonTable
{
    private const double Near = 1e-6;

    private SeasonTable(double[][] times, double[][] columns) => (Times, Columns) = (times, columns);

    /// <summary>The time of each value.</summary>
    public double[][] Times { get; }

    /// <summary>The values of each season that has any.</summary>
    public double[][] Columns { get; }

    /// <summary>The table of a series. Of several values in the same season of a year each has a row.</summary>
    public static SeasonTable Of(TimeSeries series, int seasons)
    {
        var places = new Dictionary<(long Season, long Row), (double Time, double Value)>();
        var (row, year, next) = (-1L, double.NaN, new HashSet<long>());
        for (var i = 0; i < series.Count; i++)
        {
            // Halves up, rounded or not: times in the middle of their seasons are all of the next one, and none of the same as another.
            var step = Math.Floor(series.Times[i] * seasons + 0.5 + Near);
            var (ofYear, season) = (Math.Floor(step / seasons), (long)(step - Math.Floor(step / seasons) * seasons));
            if (ofYear != year || !next.Add(season))
            {
                (row, year) = (row + 1, ofYear);
                next = [season];
            }
            places[(season, row)] = (series.Times[i], series.Values[i]);
        }
        long[] present = [.. places.Keys.Select(place => place.Season).Distinct().Order()];
        double[][] Fill(Func<(double Time, double Value), double> part)
            => [.. present.Select(season => Enumerable.Range(0, (int)row + 1).Select(r => places.TryGetValue((season, r), out var cell) ? part(cell) : double.NaN).ToArray())];
        return new(Fill(cell => cell.Time), Fill(cell => cell.Value));
    }

    /// <summary>The finding of each season by itself.</summary>
    public IReadOnlyList<TrendFinding> Findings(SeasonalOptions options)
    {
        var test = new MannKendall(new MannKendallOptions
        {
            Alpha = options.Alpha, Alternative = options.Alternative, Intercept = options.Intercept, Interval = options.Interval, Confidence = options.Confidence, P = options.P,
        });
        return [.. Columns.Select((column, g) => test.Detect(new TimeSeries(Known(Times[g]), Known(column))))];
    }

    private static double[] Known(double[] values) => [.. values.Where(x => !double.IsNaN(x))];
}
