using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>
/// Shares u and what they make of the importance of indicators by explained variance: I_i = u C_i u / sum of u C_j u, how far that is from targets, and how it changes with u. Immutable.
/// </summary>
internal sealed class ImportancePoint
{
    private readonly double[][][] explained;
    private readonly double[] targets;
    private readonly double[] differences;
    private readonly double[][] gradients;
    private readonly double[] totalGradient;
    private readonly double total;

    /// <summary>Creates a point.</summary>
    /// <param name="explained">C_i for each indicator: symmetric, not negative definite.</param>
    /// <param name="targets">The targets, summing to 1.</param>
    /// <param name="shares">Numbers of 0 or more, not all 0, of which only ratios matter.</param>
    public ImportancePoint(double[][][] explained, double[] targets, double[] shares)
    {
        (this.explained, this.targets, Shares) = (explained, targets, WeightShares.Of(shares));
        var variances = Array.ConvertAll(explained, c => VectorProducts.Of(Array.ConvertAll(c, row => VectorProducts.Of(row, Shares)), Shares));
        total = VectorProducts.Sum(variances);
        Importance = Array.ConvertAll(variances, v => v / total);
        differences = [.. Importance.Zip(targets, (i, t) => i - t)];
        Squares = VectorProducts.Of(differences, differences) / 2;

        var slopes = Array.ConvertAll(explained, c => Array.ConvertAll(c, row => 2 * VectorProducts.Of(row, Shares)));
        totalGradient = [.. Shares.Select((_, k) => VectorProducts.Sum(Array.ConvertAll(slopes, s => s[k])))];
        gradients = [.. slopes.Select((s, i) => s.Select((x, k) => (x - Importance[i] * totalGradient[k]) / total).ToArray())];
        Gradient = [.. Shares.Select((_, k) => VectorProducts.Of(Array.ConvertAll(gradients, g => g[k]), differences))];
        Slope = Shares.Zip(Gradient, (u, g) => u > 0 ? Math.Abs(g) : Math.Max(0, -g)).Max();
    }

    /// <summary>The shares, scaled to sum to 1.</summary>
    public double[] Shares { get; }

    /// <summary>The importance of each, summing to 1.</summary>
    public double[] Importance { get; }

    /// <summary>Half the sum of squared differences between importance and targets.</summary>
    public double Squares { get; }

    /// <summary>How it changes with the shares.</summary>
    public double[] Gradient { get; }

    /// <summary>The steepest way down that the bounds leave: 0 at the least.</summary>
    public double Slope { get; }

    /// <summary>The point some way in a direction, as far as all shares are 0 or more.</summary>
    public ImportancePoint Towards(double[] direction, double step) => new(explained, targets, [.. Shares.Zip(direction, (u, d) => Math.Max(0, u + step * d))]);

    /// <summary>
    /// The second derivatives of the half sum of squares. With I = q / Q those of I are: those of q, less I times those of Q, less the products of the gradients of I and of Q both ways, all divided by Q.
    /// </summary>
    public double[][] Curvature()
    {
        var level = VectorProducts.Of(differences, Importance);
        return [.. Shares.Select((_, k) => Shares.Select((_, l) =>
        {
            var (products, second) = (0.0, 0.0);
            for (var i = 0; i < explained.Length; i++)
            {
                products += gradients[i][k] * gradients[i][l];
                second += 2 * (differences[i] - level) * explained[i][k][l];
            }
            return products + (second - Gradient[k] * totalGradient[l] - Gradient[l] * totalGradient[k]) / total;
        }).ToArray())];
    }
}
