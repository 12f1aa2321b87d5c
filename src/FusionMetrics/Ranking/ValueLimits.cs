using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// The least value that a ranking takes in each column that weighs something: 0, or the first number above it. What <see cref="Demand"/> asks of
/// the rows of the scope, for new ones.
/// </summary>
internal readonly struct ValueLimits
{
    private const double AboveZero = double.Epsilon;

    private readonly int[] columns;
    private readonly double[] least;

    private ValueLimits(IReadOnlyList<double> weights, Func<int, double> leastOf)
    {
        columns = [.. Enumerable.Range(0, weights.Count).Where(column => weights[column] != 0)];
        least = [.. columns.Select(leastOf)];
    }

    /// <summary>Values of 0 or more.</summary>
    public static ValueLimits NotNegative(IReadOnlyList<double> weights) => new(weights, _ => 0);

    /// <summary>Values above 0.</summary>
    public static ValueLimits Positive(IReadOnlyList<double> weights) => new(weights, _ => AboveZero);

    /// <summary>Benefits of 0 or more and costs above 0.</summary>
    public static ValueLimits Ratios(IReadOnlyList<double> weights, Func<int, bool> isCost) => new(weights, column => isCost(column) ? AboveZero : 0);

    /// <summary>All bits set, which makes any number NaN, for each of eight rows that falls short.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Undefined(RowVectors rows)
    {
        var (columns, least, undefined) = (this.columns, this.least, Vector512<double>.Zero);
        for (var i = 0; i < columns.Length && i < least.Length; i++) undefined |= Vector512.LessThan(rows[columns[i]], Vector512.Create(least[i]));
        return undefined;
    }

    /// <summary>The first column in which a row falls short, in words; null where there is none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="codes">The codes of the columns.</param>
    /// <param name="why">The beginning of a sentence: <c>A geometric mean is</c>.</param>
    public string? Why(RowBlock row, IReadOnlyList<string> codes, string why)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            var value = row[columns[i]][0];
            if (value < least[i]) return FormattableString.Invariant($"'{codes[columns[i]]}' is {value:R} after normalisation. {why} made of values ")
                + (least[i] == 0 ? "of 0 or more there." : "above 0 there.");
        }
        return null;
    }
}
