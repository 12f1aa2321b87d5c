namespace FusionMetrics.Normalization;

/// <summary>One map after another.</summary>
internal sealed class MapAfter(ColumnMap first, ColumnMap second) : ColumnMap(second.Direction)
{
    /// <inheritdoc/>
    public override void Apply(ReadOnlySpan<double> values, Span<double> normalized)
    {
        first.Apply(values, normalized);
        second.Apply(normalized, normalized);
    }
}
