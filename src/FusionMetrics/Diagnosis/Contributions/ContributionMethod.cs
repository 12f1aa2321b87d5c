namespace FusionMetrics.Diagnosis;

/// <summary>How a difference of scores is split.</summary>
public enum ContributionMethod
{
    /// <summary>Along the path where every derivative is in closed form, else by Shapley.</summary>
    Auto,

    /// <summary>
    /// Aumann and Shapley: the derivative with respect to each normalised value, integrated along the straight line from the normalised values of the
    /// reference to those of the region. For any number of indicators.
    /// </summary>
    Path,

    /// <summary>
    /// Shapley: the mean, over all orders, of what each part adds when the parts take the values of the region one after another. For any
    /// method, and at most 20 parts.
    /// </summary>
    Shapley,
}
