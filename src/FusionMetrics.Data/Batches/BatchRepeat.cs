namespace FusionMetrics;

/// <summary>Which recipes of a batch are evaluated.</summary>
public enum BatchRepeat
{
    /// <summary>Those whose outputs do not stand: there are none, or recipe, inputs, outputs, format or version have changed since.</summary>
    Changed,

    /// <summary>All of them.</summary>
    All,
}
