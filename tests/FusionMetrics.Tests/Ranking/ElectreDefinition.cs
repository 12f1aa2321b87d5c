using FusionMetrics.Ranking;

namespace FusionMetrics.Tests.Ranking;

/// <summary>
/// ELECTRE III as the textbooks write it down: every set is made and every pair looked at anew in every step. Figueira, Mousseau and Roy (2005),
/// ELECTRE methods. Credibilities that differ by 1e-12 or less are equal.
/// </summary>
internal static class ElectreDefinition
{
    private const double Same = 1e-12;

    /// <summary>sigma(a, b) = C prod over d_j > C of (1 - d_j) / (1 - C).</summary>
    public static double[][] Credibility(double[][] rows, double[] weights, ElectreOptions options)
        => Array.ConvertAll(rows, a => Array.ConvertAll(rows, b =>
        {
            var concordance = weights.Select((w, j) => w * Agreement(b[j] - a[j], Of(options, j))).Sum() / weights.Sum();
            var credibility = concordance;
            for (var j = 0; j < weights.Length; j++)
                if (weights[j] > 0 && Disagreement(b[j] - a[j], Of(options, j)) is var d && d > concordance) credibility *= (1 - d) / (1 - concordance);
            return credibility;
        }));

    /// <summary>The class of each row, 1 the best, by the distillation that takes out the best rows first, or the worst.</summary>
    public static int[] Distilled(double[][] sigma, bool best)
    {
        var classes = new int[sigma.Length];
        var left = Enumerable.Range(0, sigma.Length).ToHashSet();
        var number = 0;
        while (left.Count > 0)
        {
            number++;
            var set = left.ToList();
            var lambda = Pairs(set).Select(pair => sigma[pair.A][pair.B]).DefaultIfEmpty(0).Max();
            do
            {
                var cut = lambda - S(lambda);
                lambda = Pairs(set).Select(pair => sigma[pair.A][pair.B]).Where(value => value < cut - Same).DefaultIfEmpty(0).Max();
                var qualification = set.ToDictionary(a => a, a => set.Count(b => Outranks(sigma, a, b, lambda)) - set.Count(b => Outranks(sigma, b, a, lambda)));
                var wanted = best ? qualification.Values.Max() : qualification.Values.Min();
                set = [.. set.Where(a => qualification[a] == wanted)];
            }
            while (set.Count > 1 && lambda > 0);
            foreach (var row in set) classes[row] = number;
            left.ExceptWith(set);
        }
        return best ? classes : Array.ConvertAll(classes, c => number + 1 - c);
    }

    /// <summary>Ranks in the partial preorder layer by layer, then by the sum of places.</summary>
    public static double[] MedianRanks(int[] descending, int[] ascending)
    {
        var layers = new int[descending.Length];
        var left = Enumerable.Range(0, layers.Length).ToHashSet();
        for (var layer = 1; left.Count > 0; layer++)
        {
            var top = left.Where(a => !left.Any(b => Above(b, a))).ToList();
            foreach (var row in top) layers[row] = layer;
            left.ExceptWith(top);
        }
        var keys = layers.Select((layer, i) => (layer, descending[i] + ascending[i])).ToArray();
        return [.. keys.Select(key => keys.Count(other => other.CompareTo(key) < 0) + (keys.Count(other => other == key) + 1) / 2.0)];

        bool Above(int b, int a) => descending[b] <= descending[a] && ascending[b] <= ascending[a] && (descending[b], ascending[b]) != (descending[a], ascending[a]);
    }

    public static bool Outranks(double[][] sigma, int a, int b, double lambda)
        => a != b && sigma[a][b] > lambda + Same && Outranks(sigma[a][b], sigma[b][a]);

    /// <summary>sigma(a, b) - s(sigma(a, b)) > sigma(b, a).</summary>
    public static bool Outranks(double forward, double backward) => forward - S(forward) > backward + Same;

    private static double S(double lambda) => 0.3 - 0.15 * lambda;

    private static IEnumerable<(int A, int B)> Pairs(List<int> set) => from a in set from b in set where a != b select (a, b);

    private static (double Q, double P, double V) Of(ElectreOptions options, int column)
    {
        var code = $"c{column + 1}";
        return (options.IndifferenceOf?.GetValueOrDefault(code, options.Indifference) ?? options.Indifference,
            options.PreferenceOf?.GetValueOrDefault(code, options.Preference) ?? options.Preference, options.VetoOf?.GetValueOrDefault(code, options.Veto) ?? options.Veto);
    }

    private static double Agreement(double advantage, (double Q, double P, double V) t)
        => advantage <= t.Q ? 1 : advantage >= t.P ? 0 : (t.P - advantage) / (t.P - t.Q);

    private static double Disagreement(double advantage, (double Q, double P, double V) t)
        => t.V == 0 || advantage <= t.P ? 0 : advantage >= t.V ? 1 : (advantage - t.P) / (t.V - t.P);
}
