namespace FusionMetrics.Ranking;

/// <summary>
/// The distillation of ELECTRE III: rows are taken out in classes, from one end. Of the rows that are left, those that outrank most others at
/// the level lambda, less those that outrank them, form the next class; among these the level is lowered until one is left or it is 0.
/// </summary>
/// <remarks>
/// Who outranks whom at the first level is counted once and brought up to date as rows are taken out; it is counted again where the level
/// changes, which it does a few dozen times for thousands of rows: O(n^2), and O(n^3) at worst.
/// Source: Roy (1978); Figueira, Mousseau and Roy (2005), ELECTRE methods, in Multiple Criteria Decision Analysis, section on ELECTRE III.
/// </remarks>
internal sealed class Distillation
{
    private readonly double[] credibility;
    private readonly int count;
    private readonly int sign;
    private readonly bool[] isLeft;
    private readonly int[] outer;
    private readonly int[] inner;
    private int[] left;

    private Distillation(double[] credibility, int count, DistillationOrder order)
    {
        (this.credibility, this.count) = (credibility, count);
        sign = order == DistillationOrder.Descending ? 1 : -1;
        left = [.. Enumerable.Range(0, count)];
        isLeft = Array.ConvertAll(left, _ => true);
        (outer, inner) = (new int[count], new int[count]);
    }

    /// <summary>The class of each row, 1 the best.</summary>
    /// <param name="credibility">How credible it is that a row is at least as good as another, row after row.</param>
    /// <param name="count">The number of rows.</param>
    /// <param name="order">From which end rows are taken out.</param>
    public static int[] Classes(double[] credibility, int count, DistillationOrder order)
    {
        var taken = new Distillation(credibility, count, order).TakenOut();
        var last = taken.Max();
        return order == DistillationOrder.Descending ? taken : Array.ConvertAll(taken, number => last + 1 - number);
    }

    // When each row is taken out, 1 the first.
    private int[] TakenOut()
    {
        var numbers = new int[count];
        var (top, level) = (Peak.None, Peak.None);
        var lambda = double.NaN;
        for (var number = 1; left.Length > 0; number++)
        {
            top = Highest(left, double.PositiveInfinity, top);
            level = Highest(left, Outranking.Cut(top.Value) - Outranking.Rounding, level);
            if (level.Value != lambda) Qualify(left, lambda = level.Value, outer);
            var taken = Best(lambda);
            foreach (var row in taken) numbers[row] = number;
            TakeOut(taken, lambda);
        }
        return numbers;
    }

    // The rows of the best qualification; of these, those of the best at the next level below, and so on.
    private int[] Best(double lambda)
    {
        var best = Best(left, outer);
        while (best.Length > 1 && lambda > 0)
        {
            lambda = Highest(best, Outranking.Cut(lambda) - Outranking.Rounding, Peak.None).Value;
            Qualify(best, lambda, inner);
            best = Best(best, inner);
        }
        return best;
    }

    private int[] Best(int[] rows, int[] qualification)
    {
        var most = rows.Max(row => sign * qualification[row]);
        return Array.FindAll(rows, row => sign * qualification[row] == most);
    }

    private void TakeOut(int[] taken, double lambda)
    {
        foreach (var row in taken) isLeft[row] = false;
        left = Array.FindAll(left, row => isLeft[row]);
        foreach (var row in taken)
            foreach (var other in left) outer[other] += Outranks(row, other, lambda);
    }

    // How many of the others each row outranks, less how many outrank it.
    private void Qualify(int[] rows, double lambda, int[] qualification)
    {
        foreach (var row in rows) qualification[row] = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var other in rows.AsSpan(i + 1))
            {
                var outranks = Outranks(rows[i], other, lambda);
                qualification[rows[i]] += outranks;
                qualification[other] -= outranks;
            }
        }
    }

    // 1 where a row outranks the other, -1 where the other outranks it, else 0.
    private int Outranks(int row, int other, double lambda)
    {
        var (forward, backward) = (credibility[row * count + other], credibility[other * count + row]);
        return Outranking.Holds(forward, backward, lambda) ? 1 : Outranking.Holds(backward, forward, lambda) ? -1 : 0;
    }

    // The highest credibility below a bound between any two of the rows; 0 where there is none.
    private Peak Highest(int[] rows, double bound, Peak known)
    {
        // Rows only ever get fewer: what is known stands as long as the two rows are there, and until then nothing can be above it.
        var isKnown = known.Bound == bound;
        if (isKnown && (known.Value == 0 || (isLeft[known.Row] && isLeft[known.Other]))) return known;
        var peak = new Peak(bound, 0, -1, -1);
        foreach (var row in rows)
        {
            var others = credibility.AsSpan(row * count, count);
            foreach (var other in rows)
            {
                var value = others[other];
                if (!(value > peak.Value && value < bound) || row == other) continue;
                peak = new Peak(bound, value, row, other);
                if (isKnown && value == known.Value) return peak;
            }
        }
        return peak;
    }

    private readonly record struct Peak(double Bound, double Value, int Row, int Other)
    {
        public static Peak None { get; } = new(double.NaN, 0, -1, -1);
    }
}
