namespace FusionMetrics.Ranking;

/// <summary>
/// The compromise that VIKOR proposes for some rows: the best of them by Q where it is acceptable, else a set of rows. A statement about the
/// rows it is made of: other rows, another set.
/// </summary>
/// <param name="Set">The rows of the compromise, from 0, the best by Q first.</param>
/// <param name="RequiredAdvantage">The advantage in Q that the best row needs over the second: 1 / (number of rows - 1).</param>
/// <param name="HasAdvantage">Condition 1, acceptable advantage: the best row by Q is that far ahead of the second.</param>
/// <param name="IsStable">Condition 2, acceptable stability: the best row by Q is the best by S or by R too.</param>
/// <remarks>
/// Where both conditions hold, the set is the best row by Q. Where only the second fails, it is the first two. Where the first fails, it is all
/// rows that are less than the required advantage behind the first. Of rows that are equal in Q the earlier comes first. Source: Opricovic and
/// Tzeng (2004), European Journal of Operational Research 156, 445-455, section 2, step 5.
/// </remarks>
public sealed record VikorCompromise(IReadOnlyList<int> Set, double RequiredAdvantage, bool HasAdvantage, bool IsStable)
{
    /// <summary>Finds the compromise set of some rows.</summary>
    /// <param name="measures">S, R and Q of the rows, at least one: finite numbers, the less the better.</param>
    /// <returns>The compromise.</returns>
    /// <exception cref="ArgumentException">There is no row, or there are not as many S, R and Q.</exception>
    public static VikorCompromise Of(VikorMeasures measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        var (s, r, q) = (measures.S, measures.R, measures.Q);
        if (q.Count == 0 || s.Count != q.Count || r.Count != q.Count)
            throw new ArgumentException("The measures are those of at least one row, as many S and R as Q.", nameof(measures));

        int[] order = [.. Enumerable.Range(0, q.Count).OrderBy(row => q[row])];
        if (order.Length == 1) return new(order, double.PositiveInfinity, true, true);
        var best = order[0];
        var required = 1.0 / (order.Length - 1);
        var hasAdvantage = q[order[1]] - q[best] >= required;
        var isStable = s[best] == s.Min() || r[best] == r.Min();
        return new(hasAdvantage ? order[..(isStable ? 1 : 2)] : [.. order.TakeWhile(row => q[row] - q[best] < required)], required, hasAdvantage, isStable);
    }
}
