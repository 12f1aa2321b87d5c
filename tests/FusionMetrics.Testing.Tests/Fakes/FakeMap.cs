using FusionMetrics.Normalization;

namespace FusionMetrics.Testing.Tests.Fakes;

/// <summary>A map that does what a test says.</summary>
internal sealed class FakeMap(Direction direction, FakeMap.Application apply) : ColumnMap(direction)
{
    public delegate void Application(ReadOnlySpan<double> values, Span<double> normalized);

    public override void Apply(ReadOnlySpan<double> values, Span<double> normalized) => apply(values, normalized);
}
