namespace FusionMetrics.Normalization;

/// <summary>A map from raw to normalised values of one indicator. Immutable, safe for any number of threads.</summary>
public abstract class ColumnMap
{
    /// <summary>Creates a map.</summary>
    /// <param name="direction">Which way the normalised values are good.</param>
    protected ColumnMap(Direction direction) => Direction = direction;

    /// <summary>Which way the normalised values are good.</summary>
    public Direction Direction { get; }

    /// <summary>What becomes of values beyond those that the map was learned from. Kept, unless a map says otherwise.</summary>
    public virtual BeyondBounds Beyond => BeyondBounds.Keep;

    /// <summary>What a value would map to if none were clamped.</summary>
    internal virtual double Unclamped(double value)
    {
        Span<double> mapped = [value];
        Apply(mapped, mapped);
        return mapped[0];
    }

    /// <summary>Maps values one by one: the result of a value may depend on nothing but that value, to the bit.</summary>
    /// <param name="values">Raw values: finite, or NaN where one is missing. NaN maps to NaN.</param>
    /// <param name="normalized">Receives the normalised values; as long as <paramref name="values"/>, and may be the same memory.</param>
    public abstract void Apply(ReadOnlySpan<double> values, Span<double> normalized);
}
