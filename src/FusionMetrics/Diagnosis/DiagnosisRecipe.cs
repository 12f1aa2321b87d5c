namespace FusionMetrics.Diagnosis;

/// <summary>What of a result is diagnosed, and how. Pure data, immutable.</summary>
public sealed record DiagnosisRecipe
{
    /// <summary>The series: <c>d</c>, <c>t</c>, <c>c</c>, <c>u_innovation</c> or the id of the ranking. Obstacles do not depend on it.</summary>
    /// <value>Null for D, without coupling the ranking's score, without a ranking the index of the first subsystem.</value>
    public string? Series { get; init; }

    /// <summary>What obstacles are measured from.</summary>
    /// <value>The default is <see cref="ObstacleIdeal.One"/>.</value>
    public ObstacleIdeal Ideal { get; init; } = ObstacleIdeal.One;

    /// <summary>How many of the largest obstacles of a row are listed.</summary>
    /// <value>1 or more. The default is 5.</value>
    public int Top { get; init; } = 5;

    /// <summary>Which differences are split.</summary>
    public ContributionOptions Contributions { get; init; } = new();

    /// <summary>How grey relations are measured; null for none.</summary>
    public GreyOptions? Grey { get; init; }
}
