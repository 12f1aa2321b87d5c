namespace FusionMetrics.Normalization;

/// <summary>What division by the sum makes of a cost.</summary>
public enum SumCosts
{
    /// <summary>The same as of a benefit, z = x / sum x: the column stays a cost.</summary>
    Keep,

    /// <summary>z = (1 / x) / sum (1 / x), a benefit. Needs positive values.</summary>
    Reciprocal,
}
