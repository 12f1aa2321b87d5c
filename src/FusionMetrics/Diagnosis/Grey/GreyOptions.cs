namespace FusionMetrics.Diagnosis;

/// <summary>How grey relations are measured. Immutable.</summary>
public sealed record GreyOptions
{
    /// <summary>The kind of grade.</summary>
    /// <value>The default is <see cref="GreyKind.Deng"/>.</value>
    public GreyKind Kind { get; init; } = GreyKind.Deng;

    /// <summary>The distinguishing coefficient of Deng's grades (分辨系数): the smaller, the farther apart they are.</summary>
    /// <value>Above 0 and at most 1. The default is 0.5.</value>
    public double Rho { get; init; } = 0.5;

    /// <summary>Over what the least and the largest distance of Deng's grades are taken.</summary>
    /// <value>The default is <see cref="GreyScope.Set"/>.</value>
    public GreyScope Scope { get; init; } = GreyScope.Set;

    /// <summary>What is done to every series, the reference too, before they are compared.</summary>
    /// <value>The default is <see cref="GreyImage.None"/>.</value>
    public GreyImage Image { get; init; } = GreyImage.None;

    /// <summary>Which values of the indicators are compared.</summary>
    /// <value>The default is <see cref="GreyValues.Normalized"/>.</value>
    public GreyValues Values { get; init; } = GreyValues.Normalized;
}
