namespace FusionMetrics.Treatment;

/// <summary>What linear interpolation does before the first and after the last known value of a region.</summary>
public enum InterpolationEnds
{
    /// <summary>Nothing: those values stay missing.</summary>
    None,

    /// <summary>The nearest known value is carried there.</summary>
    Nearest,
}
