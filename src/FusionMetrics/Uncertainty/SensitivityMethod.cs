namespace FusionMetrics.Uncertainty;

/// <summary>Whether it is asked how much each uncertain factor matters.</summary>
public enum SensitivityMethod
{
    /// <summary>Sobol's first-order and total indices of each factor.</summary>
    Sobol,

    /// <summary>It is not asked: distributions only.</summary>
    None,
}
