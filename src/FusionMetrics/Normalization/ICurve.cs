using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Normalization;

/// <summary>A monotone function of positive numbers that is not affine: a ratio, a logarithm.</summary>
internal interface ICurve : ILaneMap
{
    /// <summary>All that the curve is: finite numbers by name.</summary>
    IReadOnlyDictionary<string, IReadOnlyList<double>> Parameters { get; }

    /// <summary>The derivative.</summary>
    Vector512<double> Slope(Vector512<double> x);
}
