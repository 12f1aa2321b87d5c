using FusionMetrics.Coupling;

namespace FusionMetrics.Testing.Tests.Fakes;

/// <summary>The standard coupling model, said to be nearer to concave than it is.</summary>
internal sealed class FakeConcavity(double weight) : ILogConcaveCoupling
{
    private static readonly StandardCoupling Sound = new();

    public void Couple(RowBlock indices, Span<double> coupling) => Sound.Couple(indices, coupling);

    public void Differentiate(RowBlock indices, ReadOnlySpan<double> coupling, Span<double> gradient) => Sound.Differentiate(indices, coupling, gradient);

    public LogConcavity LogConcavity(int subsystems) => new(weight, IndexAggregate.Sum);
}
