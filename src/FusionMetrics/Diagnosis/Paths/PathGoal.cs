namespace FusionMetrics.Diagnosis;

/// <summary>What a path is to reach. Immutable.</summary>
public sealed record PathGoal
{
    private PathGoal(PathGoalKind kind) => Kind = kind;

    /// <summary>The grade above that of the region.</summary>
    public static PathGoal NextGrade { get; } = new(PathGoalKind.NextGrade);

    /// <summary>The kind.</summary>
    public PathGoalKind Kind { get; }

    /// <summary>The number of the grade, or its name in English or Chinese; null for other kinds.</summary>
    public string? Grade { get; private init; }

    /// <summary>The score to be reached; null for other kinds.</summary>
    public double? Score { get; private init; }

    /// <summary>The code of the region to be overtaken; null for other kinds.</summary>
    public string? Region { get; private init; }

    /// <summary>A grade of the recipe's scale.</summary>
    /// <param name="grade">Its number from 1, or its name in English or Chinese.</param>
    /// <returns>The goal.</returns>
    public static PathGoal OfGrade(string grade)
    {
        ArgumentException.ThrowIfNullOrEmpty(grade);
        return new(PathGoalKind.Grade) { Grade = grade };
    }

    /// <summary>A score.</summary>
    /// <param name="score">The least score that will do.</param>
    /// <returns>The goal.</returns>
    public static PathGoal OfScore(double score) => new(PathGoalKind.Score) { Score = score };

    /// <summary>A score above that of another region in the same period.</summary>
    /// <param name="region">Its code.</param>
    /// <returns>The goal.</returns>
    public static PathGoal Overtaking(string region)
    {
        ArgumentException.ThrowIfNullOrEmpty(region);
        return new(PathGoalKind.Overtake) { Region = region };
    }

    /// <summary>The goal as a few words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        PathGoalKind.NextGrade => "the next grade",
        PathGoalKind.Grade => $"grade {Grade}",
        PathGoalKind.Score => FormattableString.Invariant($"a score of {Score:R}"),
        _ => $"more than {Region}",
    };
}
