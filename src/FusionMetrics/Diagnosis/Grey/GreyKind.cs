namespace FusionMetrics.Diagnosis;

/// <summary>The kinds of grey relational grades (灰色关联度).</summary>
public enum GreyKind
{
    /// <summary>Deng's: the mean of (min + rho max) / (distance + rho max).</summary>
    Deng,

    /// <summary>Liu's absolute degree (绝对关联度), by the areas between the series and their starts.</summary>
    Absolute,

    /// <summary>The slope degree (斜率关联度), by changes relative to the means.</summary>
    Slope,

    /// <summary>The B type (B 型关联度), by distances, their changes and the changes of these.</summary>
    B,

    /// <summary>The T type (T 型关联度), by changes relative to the mean size of changes; negative for series that move against each other.</summary>
    T,
}
