using System.Numerics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>
/// The value of Shapley (1953): the mean over all orders of the players of what each adds to a sum, computed exactly from all 2^n coalitions.
/// </summary>
internal static class ShapleyValue
{
    /// <summary>With more players it would take too long.</summary>
    public const int MostPlayers = 20;

    /// <summary>The contribution of each player.</summary>
    /// <param name="worth">The worth of each coalition: bit i of its number says whether player i belongs to it.</param>
    /// <param name="players">The number of players.</param>
    public static double[] Of(double[] worth, int players)
    {
        // s! (n - s - 1)! / n! for a player that joins s others.
        var joining = new double[players];
        joining[0] = 1.0 / players;
        for (var s = 1; s < players; s++) joining[s] = joining[s - 1] * s / (players - s);
        var values = new double[players];
        for (var player = 0; player < players; player++)
        {
            var (bit, sum) = (1 << player, DoubleDouble.Zero);
            for (var others = 0; others < worth.Length; others++)
            {
                if ((others & bit) != 0) continue;
                sum += joining[BitOperations.PopCount((uint)others)] * DoubleDouble.Sum(worth[others | bit], -worth[others]);
            }
            values[player] = sum.ToDouble();
        }
        return values;
    }

    /// <summary>The score of every coalition, where a player takes its values from the one row and the others from the other.</summary>
    /// <param name="function">The score.</param>
    /// <param name="from">The normalised values without any player.</param>
    /// <param name="to">Those with all.</param>
    /// <param name="members">The indicators of each player.</param>
    public static double[] Worth(FrameFunction function, double[] from, double[] to, IReadOnlyList<int[]> members)
    {
        const int block = 512;
        var worth = new double[1 << members.Count];
        var rows = Math.Min(block, worth.Length);
        var z = new double[from.Length * rows];
        for (var start = 0; start < worth.Length; start += rows)
        {
            for (var player = 0; player < members.Count; player++)
                foreach (var j in members[player])
                    for (var i = 0; i < rows; i++) z[j * rows + i] = (((start + i) >> player) & 1) == 0 ? from[j] : to[j];
            function.Score(new RowBlock(z, from.Length, rows, rows), worth.AsSpan(start, rows));
        }
        return worth;
    }
}
