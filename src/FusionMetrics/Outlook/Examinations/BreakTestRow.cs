using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Outlook;

/// <summary>A break that a detector found in a series of a region, or that it found none.</summary>
/// <param name="Region">The code of the region.</param>
/// <param name="Series">The series.</param>
/// <param name="Test">The id of the detector.</param>
/// <param name="Finding">What it found, with all breaks.</param>
public sealed record BreakTestRow(string Region, string Series, string Test, BreakFinding Finding)
{
    /// <summary>The break of this row; null where there is none, like all that follows.</summary>
    public Break? Break { get; init; }

    /// <summary>The period of the last value before it.</summary>
    public Period? LastBefore { get; init; }

    /// <summary>The period of the first value after it.</summary>
    public Period? FirstAfter { get; init; }

    /// <summary>The earliest period that the last value before it may have, with the confidence of the detector.</summary>
    public Period? Earliest { get; init; }

    /// <summary>The latest one.</summary>
    public Period? Latest { get; init; }

    internal static IEnumerable<BreakTestRow> Of(ExaminationRow series)
    {
        foreach (var test in series.BreakTests)
        {
            var row = new BreakTestRow(series.Region, series.Series, test.Test, test.Finding);
            if (test.Finding.Breaks.Count == 0) yield return row;
            foreach (var found in test.Finding.Breaks)
            {
                yield return row with
                {
                    Break = found, LastBefore = series.Periods[found.Position - 1], FirstAfter = series.Periods[found.Position], Earliest = series.Periods[found.Lower - 1], Latest = series.Periods[found.Upper - 1],
                };
            }
        }
    }
}
