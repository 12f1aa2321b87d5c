namespace FusionMetrics.Weighting;

/// <summary>The scale on which a weighting measures values.</summary>
public enum DeviationScale
{
    /// <summary>Each column is taken from its least value to its largest: min-max, whatever the normalisation was. Written <c>range</c>.</summary>
    Range,

    /// <summary>The normalised values as they are. Under <c>none</c> weights then depend on units. Written <c>as-given</c>.</summary>
    AsGiven,
}
