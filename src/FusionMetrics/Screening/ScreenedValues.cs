namespace FusionMetrics.Screening;

/// <summary>Which values a check-up looks at.</summary>
public enum ScreenedValues
{
    /// <summary>Those of the panel as they are. Written <c>raw</c>.</summary>
    Raw,

    /// <summary>Those that the treatments of the recipe leave. Written <c>treated</c>.</summary>
    Treated,
}
