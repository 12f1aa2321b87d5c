namespace FusionMetrics.Diagnosis;

/// <summary>Which values of the indicators are compared with a score.</summary>
public enum GreyValues
{
    /// <summary>The normalised ones.</summary>
    Normalized,

    /// <summary>Those of the panel, after treatment.</summary>
    Raw,
}
