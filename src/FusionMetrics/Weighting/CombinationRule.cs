namespace FusionMetrics.Weighting;

/// <summary>How several sets of weights become one.</summary>
public enum CombinationRule
{
    /// <summary>Their mean, each counting by its coefficient (线性加权组合).</summary>
    Linear,

    /// <summary>Their product, each to the power of its coefficient, scaled to sum to 1 (乘法合成归一).</summary>
    Multiplicative,

    /// <summary>The mean whose coefficients are an equilibrium between the methods (博弈论组合赋权).</summary>
    GameTheory,
}
