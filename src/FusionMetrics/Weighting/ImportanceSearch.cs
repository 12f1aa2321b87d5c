using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>
/// Finds the shares u of which the explained variances u C_i u, as shares of their sum, are nearest to targets: the least sum of squared differences over u >= 0, by Newton's method with exact second derivatives
/// within the bounds (Bertsekas 1982), from a start that is near. It ends where neither the sum of squares nor its slope falls any more.
/// </summary>
internal static class ImportanceSearch
{
    private const int MostSteps = 200;
    private const int MostHalvings = 40;

    // A share that is as good as 0.
    private const double Nearby = 1e-8;

    // A slope that rounding can make.
    private const double Settled = 1e-15;
    private const double EnoughDecrease = 1e-4;

    /// <summary>The point that the search ends at.</summary>
    public static ImportancePoint From(ImportancePoint start)
    {
        var at = start;
        for (var step = 0; step < MostSteps && at.Slope > Settled; step++)
        {
            if (Next(at, Direction(at)) is not { } next) break;
            at = next;
        }
        return at;
    }

    // The whole way, half of it, a quarter, ... until the sum of squares falls enough; near the end, where rounding hides it, the whole way while the slope falls.
    private static ImportancePoint? Next(ImportancePoint at, double[] direction)
    {
        var descent = VectorProducts.Of(at.Gradient, direction);
        for (var halving = 0; halving < MostHalvings; halving++)
        {
            var step = Math.ScaleB(1, -halving);
            var next = at.Towards(direction, step);
            if (next.Squares < at.Squares + EnoughDecrease * step * descent) return next;
        }
        var whole = at.Towards(direction, 1);
        return whole.Slope < at.Slope ? whole : null;
    }

    // Newton's direction over the shares that are free to move; those that are next to 0 and would fall go there. Importance does not change with the sum of the shares, which is held.
    private static double[] Direction(ImportancePoint at)
    {
        int[] free = [.. Enumerable.Range(0, at.Shares.Length).Where(k => at.Shares[k] > Nearby || at.Gradient[k] < 0)];
        var curvature = at.Curvature();
        var size = free.Max(k => Math.Abs(curvature[k][k]));
        for (var damping = 0.0; damping <= 1e6 * size; damping = damping == 0 ? 1e-6 * size : 10 * damping)
        {
            var system = Array.ConvertAll(free, k => Array.ConvertAll(free, l => curvature[k][l] + size + (k == l ? damping : 0)));
            if (PositiveDefinite.Solve(system, [.. free.Select(k => -at.Gradient[k])]) is not { } steps) continue;
            var direction = Array.ConvertAll(at.Shares, u => -u);
            for (var i = 0; i < free.Length; i++) direction[free[i]] = steps[i];
            return direction;
        }
        return Array.ConvertAll(at.Gradient, g => -g);
    }
}
