using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>
/// Ranks from the worst value up: the best value gets the largest rank. As they are, less 1 (Borda), or as shares of the way from the first to
/// the last (percentile ranks). All normalised columns are benefits.
/// </summary>
/// <remarks>
/// A new value between two of the sample gets a rank between theirs, on a straight line; one beyond all of them the rank of the nearest. A
/// constant column has one rank for all; its percentile rank is 0, or 0.5 where equal values get the mean of their ranks, or 1 where they get
/// the largest; that of a single row is always 0. Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 5.1; interpolation: the function PERCENTRANK.INC
/// of spreadsheets.
/// </remarks>
public sealed class RankNormalizer : IRestoringNormalizer
{
    private readonly RankOptions options;
    private readonly RankScale scale;

    internal RankNormalizer(RankOptions options, RankScale scale)
    {
        this.options = options;
        this.scale = scale;
    }

    internal static MethodDescription Rank { get; } = Describe("The rank of a value from the worst up.", "z = rank");

    internal static MethodDescription Beaten { get; } = Describe("How many values are worse: the rank less 1.", "z = rank - 1");

    internal static MethodDescription Percentile { get; } = Describe("The rank as a share of the way from the first to the last.", "z = (rank - 1) / (n - 1)");

    /// <inheritdoc/>
    public ColumnMap Fit(IndicatorColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var sorted = column.ToArray();
        Array.Sort(sorted);
        var values = new List<double>();
        var ranks = new List<double>();
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && sorted[end] == sorted[start]) end++;
            values.Add(sorted[start]);
            ranks.Add(RankOf(worse: column.Direction == Direction.Benefit ? start : sorted.Length - end, equal: end - start));
            start = end;
        }
        if (options.Ties == RankTies.Dense)
            for (var i = 0; i < ranks.Count; i++) ranks[i] = column.Direction == Direction.Benefit ? i + 1 : ranks.Count - i;
        var largest = options.Ties == RankTies.Dense ? ranks.Count : sorted.Length;
        return new RankMap(Direction.Benefit, [.. values], [.. ranks], scale == RankScale.Rank ? 0 : 1, scale == RankScale.Percentile ? Math.Max(1, largest - 1) : 1);
    }

    /// <inheritdoc/>
    public ColumnMap Restore(Direction direction, IReadOnlyDictionary<string, IReadOnlyList<double>> parameters)
        => RankMap.Restore(direction, parameters);

    private double RankOf(int worse, int equal) => options.Ties switch
    {
        RankTies.Max => worse + equal,
        RankTies.Average => worse + (equal + 1) / 2.0,
        _ => worse + 1,
    };

    private static MethodDescription Describe(string summary, string formula) => new(summary)
    {
        Formula = formula,
        Source = "OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 5.1",
        Conventions = ["Ranks are no affine map. They count from the worst value up; new values between two of the sample get a rank on the line between theirs, and beyond all that of the nearest."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };
}
