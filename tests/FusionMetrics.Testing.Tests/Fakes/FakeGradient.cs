using FusionMetrics.Coupling;

namespace FusionMetrics.Testing.Tests.Fakes;

/// <summary>The standard coupling model with a gradient that is too large by a factor.</summary>
internal sealed class FakeGradient(double factor) : IDifferentiableCoupling
{
    private static readonly StandardCoupling Sound = new();

    public void Couple(RowBlock indices, Span<double> coupling) => Sound.Couple(indices, coupling);

    public void Differentiate(RowBlock indices, ReadOnlySpan<double> coupling, Span<double> gradient)
    {
        Sound.Differentiate(indices, coupling, gradient);
        for (var i = 0; i < indices.Columns * indices.Rows; i++) gradient[i] *= factor;
    }
}
