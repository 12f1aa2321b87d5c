namespace FusionMetrics.Weighting;

/// <summary>How the correlation of two columns is measured.</summary>
public enum CorrelationMeasure
{
    /// <summary>The product-moment correlation, from -1 to 1. Written <c>pearson</c>.</summary>
    Pearson,

    /// <summary>The product-moment correlation of ranks, equal values sharing the mean of theirs, from -1 to 1. Written <c>spearman</c>.</summary>
    Spearman,

    /// <summary>
    /// The distance correlation of Székely, Rizzo and Bakirov (2007), from 0 where columns are independent to 1 where one is a linear function of
    /// the other. Written <c>distance</c>.
    /// </summary>
    Distance,
}
