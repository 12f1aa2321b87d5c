namespace FusionMetrics.Numerics;

/// <summary>ln 2 in two pieces (Cody and Waite 1980), and its reciprocal.</summary>
internal static class Ln2
{
    /// <summary>The first 42 bits: the product with any exponent of a double is exact.</summary>
    public const double High = 0.6931471805598903;

    /// <summary>The rest, rounded.</summary>
    public const double Low = 5.497923018708371e-14;

    /// <summary>ln 2, rounded.</summary>
    public const double Rounded = 0.6931471805599453;

    /// <summary>1 / ln 2, rounded.</summary>
    public const double Reciprocal = 1.4426950408889634;
}
