namespace FusionMetrics.Weighting;

/// <summary>How weights are made of loadings on principal components.</summary>
public enum PcaRule
{
    /// <summary>
    /// By the square of an indicator's largest loading, after varimax rotation of the components that are kept: each component weighs by the
    /// variance it explains, and within it an indicator by its share of that. Written <c>squared-loadings</c>.
    /// </summary>
    SquaredLoadings,

    /// <summary>By the size of an indicator's loading on the first component, not rotated. Written <c>first-component</c>.</summary>
    FirstComponent,
}
