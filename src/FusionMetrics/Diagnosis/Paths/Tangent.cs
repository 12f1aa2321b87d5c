namespace FusionMetrics.Diagnosis;

/// <summary>A plane above a concave function of the indices, that touches it.</summary>
/// <param name="AtZero">Its height over 0.</param>
/// <param name="Slopes">Its slopes.</param>
internal sealed record Tangent(double AtZero, double[] Slopes)
{
    /// <summary>Its height over some indices.</summary>
    public double At(ReadOnlySpan<double> indices)
    {
        var height = AtZero;
        for (var k = 0; k < indices.Length; k++) height = Math.FusedMultiplyAdd(Slopes[k], indices[k], height);
        return height;
    }
}
