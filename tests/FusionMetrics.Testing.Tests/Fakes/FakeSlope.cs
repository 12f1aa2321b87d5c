using FusionMetrics.Normalization;

namespace FusionMetrics.Testing.Tests.Fakes;

/// <summary>Min-max with a derivative that is too large by a factor.</summary>
internal sealed class FakeSlope(double factor) : INormalizer
{
    public ColumnMap Fit(IndicatorColumn column) => new Map((AffineMap)FakeNormalizer.Sound.Fit(column), factor);

    private sealed class Map(AffineMap sound, double factor) : ColumnMap(sound.Direction), IDifferentiableMap
    {
        public override void Apply(ReadOnlySpan<double> values, Span<double> normalized) => sound.Apply(values, normalized);

        public void Differentiate(ReadOnlySpan<double> values, Span<double> slopes)
        {
            sound.Differentiate(values, slopes);
            for (var i = 0; i < values.Length; i++) slopes[i] *= factor;
        }
    }
}
