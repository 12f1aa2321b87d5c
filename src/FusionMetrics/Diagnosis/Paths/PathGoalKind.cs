namespace FusionMetrics.Diagnosis;

/// <summary>What kind of goal a path has.</summary>
public enum PathGoalKind
{
    /// <summary>The grade above that of the region.</summary>
    NextGrade,

    /// <summary>A grade, by its number or name.</summary>
    Grade,

    /// <summary>A score, reached or exceeded.</summary>
    Score,

    /// <summary>A score above that of another region in the same period.</summary>
    Overtake,
}
