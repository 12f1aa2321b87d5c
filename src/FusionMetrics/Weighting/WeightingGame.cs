using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>
/// The game between weightings: player k sets the coefficient a_k >= 0 of its weights w_k so that the sum of a_l w_l comes as near to w_k as it can, whatever the
/// others do. In equilibrium w_k (sum a_l w_l - w_k) = 0 where a_k > 0, and >= 0 where a_k = 0.
/// </summary>
/// <remarks>
/// With the inner products of the weights as G and its diagonal as d, these are the conditions for the least of a G a / 2 - d a over a >= 0. It exists, because a G a > 0 for every a >= 0 but
/// 0. Where several a have it, it is the same between them, so that they do not differ in G a: they give the same combination. One of them has a G of full rank where a is above 0, so that
/// trying every set of players finds it.
/// </remarks>
internal static class WeightingGame
{
    /// <summary>The largest number of players: there are 4,095 sets of so many.</summary>
    public const int MostPlayers = 12;

    /// <summary>The coefficients in equilibrium, scaled to sum to 1.</summary>
    /// <param name="weights">The weights of each player, summing to 1.</param>
    public static double[] Equilibrium(IReadOnlyList<double>[] weights)
    {
        var products = Array.ConvertAll(weights, a => Array.ConvertAll(weights, b => Product(a, b)));
        var (equilibrium, least) = (Array.Empty<double>(), double.PositiveInfinity);
        for (var set = 1; set < 1 << weights.Length; set++)
        {
            if (Response(products, [.. Enumerable.Range(0, weights.Length).Where(k => (set & (1 << k)) != 0)]) is not { } coefficients) continue;
            // Nobody outside would join in equilibrium; but for rounding, that is where the most eager one is least so.
            var eagerness = Enumerable.Range(0, weights.Length).Max(k => coefficients[k] > 0 ? 0 : Math.Max(0, products[k][k] - Product(products[k], coefficients)));
            if (eagerness < least) (equilibrium, least) = (coefficients, eagerness);
        }
        return WeightShares.Of(equilibrium);
    }

    // The coefficients at which none of those who play would change its own; null where one of them would not play, or is made of the others.
    private static double[]? Response(double[][] products, int[] players)
    {
        var response = LinearSystem.Solve([.. players.Select(k => players.Select(l => products[k][l]).ToArray())], [.. players.Select(k => products[k][k])]);
        if (response is null || response.Any(a => a <= 0)) return null;
        var coefficients = new double[products.Length];
        for (var i = 0; i < players.Length; i++) coefficients[players[i]] = response[i];
        return coefficients;
    }

    private static double Product(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        var sum = DoubleDouble.Zero;
        for (var i = 0; i < a.Count; i++) sum += DoubleDouble.Product(a[i], b[i]);
        return sum.ToDouble();
    }
}
