namespace FusionMetrics.Normalization;

/// <summary>One map after another.</summary>
internal sealed class MapAfter(ColumnMap first, ColumnMap second) : ColumnMap(second.Direction)
{
    /// <summary>The map that is done first.</summary>
    public ColumnMap First => first;

    /// <summary>The map of what comes out of it.</summary>
    public ColumnMap Second => second;

    /// <inheritdoc/>
    public override void Apply(ReadOnlySpan<double> values, Span<double> normalized)
    {
        first.Apply(values, normalized);
        second.Apply(normalized, normalized);
    }
}
