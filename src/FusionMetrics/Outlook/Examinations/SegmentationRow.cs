namespace FusionMetrics.Outlook;

/// <summary>The best segmentation of a series of a region for penalties from one on.</summary>
/// <param name="Region">The code of the region.</param>
/// <param name="Series">The series.</param>
/// <param name="Breaks">The first period of each segment but the first, in order.</param>
/// <param name="Cost">What the segments cost without penalties; in squared units of the series for levels by means and for lines. NaN where that leaves the range of numbers.</param>
/// <param name="LeastPenalty">The least penalty of a break that it is best for, in the unit of the cost.</param>
public sealed record SegmentationRow(string Region, string Series, IReadOnlyList<Period> Breaks, double Cost, double LeastPenalty)
{
    internal static IEnumerable<SegmentationRow> Of(ExaminationRow series)
        => series.Segmentations.Select(found => new SegmentationRow(series.Region, series.Series, [.. found.Positions.Select(position => series.Periods[position])], Finite(found.Cost), Finite(found.Penalty)));

    private static double Finite(double squares) => double.IsFinite(squares) ? squares : double.NaN;
}
