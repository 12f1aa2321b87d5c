namespace FusionMetrics.Ranking;

/// <summary>What a Mazziotta-Pareto index is an index of, which decides where its penalty is largest.</summary>
public enum Polarity
{
    /// <summary>Of something good, such as well-being: mean less penalty, relative to the mean of the row.</summary>
    Positive,

    /// <summary>
    /// Of something bad, such as poverty: mean of the turned values plus penalty, relative to that mean. The score is 200 less this index, so that larger
    /// is better all the same.
    /// </summary>
    Negative,
}
