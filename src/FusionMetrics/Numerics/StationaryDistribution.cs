namespace FusionMetrics.Numerics;

/// <summary>
/// The stationary distribution of a Markov chain in continuous time, by elimination without a subtraction (Grassmann, Taksar and Heyman 1985,
/// Operations Research 33(5), 1107-1116): every share, however small, keeps all its digits.
/// </summary>
internal static class StationaryDistribution
{
    /// <summary>The shares in proportion, not scaled to any sum: those q for which as much flows into each state as out of it.</summary>
    /// <param name="rates">rates[a][b] is the rate of going from a to b: 0 or more. The diagonal is not looked at.</param>
    /// <returns>A share a state, 0 for states that are left for good; null where it depends on the start which states those are.</returns>
    public static DoubleDouble[]? Of(DoubleDouble[][] rates)
    {
        int[] lasting = [.. ReachableFromAll(rates)];
        if (lasting.Length == 0) return null;
        var shares = new DoubleDouble[rates.Length];
        var ofLasting = OfIrreducible([.. lasting.Select(a => lasting.Select(b => rates[a][b]).ToArray())]);
        for (var i = 0; i < lasting.Length; i++) shares[lasting[i]] = ofLasting[i];
        return shares;
    }

    // States are taken away from the last to the first; what went through one goes on directly. Then their shares follow from the first on.
    private static DoubleDouble[] OfIrreducible(DoubleDouble[][] rates)
    {
        for (var last = rates.Length - 1; last > 0; last--)
        {
            var outflow = DoubleDouble.Zero;
            for (var b = 0; b < last; b++) outflow += rates[last][b];
            for (var a = 0; a < last; a++)
            {
                rates[a][last] /= outflow;
                for (var b = 0; b < last; b++)
                    if (b != a) rates[a][b] += rates[a][last] * rates[last][b];
            }
        }
        var shares = new DoubleDouble[rates.Length];
        shares[0] = 1;
        for (var state = 1; state < shares.Length; state++)
            for (var a = 0; a < state; a++) shares[state] += shares[a] * rates[a][state];
        return shares;
    }

    private static IEnumerable<int> ReachableFromAll(DoubleDouble[][] rates)
    {
        var reaches = rates.Select((row, a) => row.Select((rate, b) => a == b || rate.High > 0).ToArray()).ToArray();
        for (var through = 0; through < rates.Length; through++)
            foreach (var row in reaches)
                for (var to = 0; row[through] && to < row.Length; to++) row[to] |= reaches[through][to];
        return Enumerable.Range(0, rates.Length).Where(to => reaches.All(row => row[to]));
    }
}
