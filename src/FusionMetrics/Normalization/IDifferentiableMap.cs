namespace FusionMetrics.Normalization;

/// <summary>
/// A map that knows its derivative in closed form: a second ability of a <see cref="ColumnMap"/>. The derivative of one that does not is
/// taken by differences.
/// </summary>
public interface IDifferentiableMap
{
    /// <summary>Computes dz/dx value by value: it may depend on nothing but that value, to the bit.</summary>
    /// <param name="values">Raw values: finite, or NaN where one is missing.</param>
    /// <param name="slopes">
    /// Receives the derivatives; as long as <paramref name="values"/>, other memory. NaN where a value is missing, 0 where it is clamped; at a
    /// bound itself the derivative within the frame, since that is where the value can go.
    /// </param>
    void Differentiate(ReadOnlySpan<double> values, Span<double> slopes);
}
