using System.Runtime.InteropServices;

namespace FusionMetrics.Trends.Breaks;

/// <summary>Which start of a segment is best for each of its possible levels: intervals of levels, each with a start.</summary>
internal sealed class LevelMap
{
    private List<Piece> pieces = [];
    private List<Piece> next = [];
    private readonly List<int> starts = [];

    /// <summary>The starts that are best somewhere, each once.</summary>
    public ReadOnlySpan<int> Starts => CollectionsMarshal.AsSpan(starts);

    /// <summary>One start is best everywhere.</summary>
    public void Begin(int start)
    {
        pieces.Add(new(double.PositiveInfinity, start));
        starts.Add(start);
    }

    /// <summary>A new start takes what it is better for.</summary>
    /// <param name="start">The new start.</param>
    /// <param name="best">The least cost up to each start.</param>
    /// <param name="cost">The costs.</param>
    /// <param name="slack">What rounding can make of a tie, as a share.</param>
    public void Join(int start, double[] best, MeanCost cost, double slack)
    {
        next.Clear();
        var low = double.NegativeInfinity;
        foreach (var piece in pieces)
        {
            var (from, to) = Kept(piece.Start, start, best, cost, slack);
            var (keptFrom, keptTo) = (Math.Max(from, low), Math.Min(to, piece.High));
            if (keptFrom < keptTo)
            {
                if (keptFrom > low) Add(keptFrom, start);
                Add(keptTo, piece.Start);
                if (keptTo < piece.High) Add(piece.High, start);
            }
            else Add(piece.High, start);
            low = piece.High;
        }
        (pieces, next) = (next, pieces);
        starts.Clear();
        foreach (var piece in pieces)
            if (!starts.Contains(piece.Start)) starts.Add(piece.Start);
    }

    // The levels for which the earlier start stays the better one.
    private static (double From, double To) Kept(int earlier, int later, double[] best, MeanCost cost, double slack)
    {
        var between = best[earlier] + cost.Of(earlier, later);
        // The 1 is the size of a cost: where both are nothing, as in constant runs without a penalty, they are tied too.
        var gain = best[later] - between + slack * (1 + Math.Abs(best[later]) + Math.Abs(between));
        if (!(gain > 0)) return (0, 0);
        var (mean, radius) = (cost.MeanOf(earlier, later), Math.Sqrt(gain / (later - earlier)));
        return (mean - radius, mean + radius);
    }

    private void Add(double high, int start)
    {
        if (next.Count > 0 && next[^1].Start == start) next.RemoveAt(next.Count - 1);
        next.Add(new(high, start));
    }

    private readonly record struct Piece(double High, int Start);
}
