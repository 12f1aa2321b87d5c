namespace FusionMetrics.Trends;

/// <summary>The test that the S of several series sum to nothing.</summary>
internal static class GroupTest
{
    /// <summary>The finding without a line.</summary>
    /// <param name="count">The number of values.</param>
    /// <param name="scores">The scores.</param>
    /// <param name="covariance">Whether they may covary.</param>
    /// <param name="law">The law of their sum.</param>
    /// <param name="continuity">Of z.</param>
    /// <param name="options">The level and the alternative.</param>
    public static TrendFinding Of(int count, GroupedScores scores, GroupCovariance covariance, PLaw law, Continuity continuity, TrendTestOptions options)
    {
        var variance = covariance == GroupCovariance.None ? scores.Variance : scores.TotalCovariance();
        var s = scores.S;
        var z = s == 0 || variance <= 0 ? 0 : (s - (continuity == Continuity.Corrected ? Math.Sign(s) : 0)) / Math.Sqrt(variance);
        var isExact = law == PLaw.Exact && covariance == GroupCovariance.None && Array.TrueForAll(scores.Scores, score => score.Count <= KendallLaw.Largest);
        var p = isExact ? Exact(scores, options.Alternative) : variance <= 0 ? 1 : Conclusion.Normal(z, options.Alternative);
        return new TrendFinding(count, Conclusion.Verdict(p, s, options.Alpha))
        {
            S = s,
            Variance = Math.Max(0, variance),
            Z = z,
            P = p,
            Tau = scores.TauB,
            TauA = scores.TauA,
        };
    }

    private static double Exact(GroupedScores scores, Alternative alternative)
    {
        var law = scores.Scores.Select(score => score.Law()).Aggregate((sum, next) => sum.Plus(next));
        return alternative switch
        {
            Alternative.Increasing => law.Upper(scores.S),
            Alternative.Decreasing => law.Upper(-scores.S),
            _ => law.TwoSided(scores.S),
        };
    }
}
