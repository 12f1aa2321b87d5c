namespace FusionMetrics.Auditing;

/// <summary>How numbers became their printed digits. In tables it is written in lower case.</summary>
public enum PrintedRounding
{
    /// <summary>To the nearest: a number stands for half a unit of its last place on both sides.</summary>
    Rounded,

    /// <summary>The rest was cut off: a number stands for one unit above it.</summary>
    Truncated,
}
