using FusionMetrics.Coupling;

namespace FusionMetrics.Diagnosis;

/// <summary>The plans that were found, and what they depend on. Immutable; safe for any number of threads.</summary>
public sealed class PathResult : StudyResult
{
    internal PathResult(EvaluationResult result, PathRecipe recipe, PathFrame frame, IReadOnlyList<PathPlan> plans, double? least, PathSensitivityTable? sensitivity, IReadOnlyList<Diagnostic> diagnostics)
    {
        (Result, Recipe, Plans, Least, Sensitivity, Diagnostics) = (result, recipe, plans, least, sensitivity, diagnostics);
        (Series, Period, Horizon) = (frame.Series, frame.Period, frame.Horizon);
        Moves = new PathPlanTable(plans);
        Course = new PathCourseTable(plans, result.Recipe);
        if (recipe.Allocate is not null) Allocation = new PathAllocationTable(plans, result.Recipe, recipe.Budget!.Value);
        if (least is { } score && Series == "d" && recipe.Aim is { Kind: PathGoalKind.NextGrade or PathGoalKind.Grade })
            Grade = result.Recipe.Coupling!.Grades.GradeOf(score, result.Recipe.Coupling.Edges);
    }

    /// <summary>The result that the plans start from.</summary>
    public EvaluationResult Result { get; }

    /// <summary>What was asked.</summary>
    public PathRecipe Recipe { get; }

    /// <summary>The score that is to rise.</summary>
    public string Series { get; }

    /// <summary>The period that plans start from.</summary>
    public Period Period { get; }

    /// <summary>Within how many periods.</summary>
    public int Horizon { get; }

    /// <summary>The least score that meets the goal; null for a budget, and where any score does.</summary>
    public double? Least { get; }

    /// <summary>The grade that is to be reached; null for other goals.</summary>
    public Grade? Grade { get; }

    /// <summary>The plans: of one region the best first, of several one each, in the order of the regions.</summary>
    public IReadOnlyList<PathPlan> Plans { get; }

    /// <summary>What the plans do.</summary>
    public PathPlanTable Moves { get; }

    /// <summary>Where they lead.</summary>
    public PathCourseTable Course { get; }

    /// <summary>What the best plan of a region depends on; null where a budget is shared.</summary>
    public PathSensitivityTable? Sensitivity { get; }

    /// <summary>Who gets what of a shared budget; null for one region.</summary>
    public PathAllocationTable? Allocation { get; }

    /// <summary>Warnings and information.</summary>
    public override IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Every table there is.</summary>
    public override IReadOnlyList<ResultTable> Tables => [.. new ResultTable?[] { Allocation, Moves, Course, Sensitivity }.OfType<ResultTable>()];

    /// <summary>The plans in plain words.</summary>
    public PathSummary Summary => new(this);

    /// <summary>Every convention of the plans, each a sentence.</summary>
    public IReadOnlyList<string> Conventions =>
    [
        $"Paths of {Series} from {Period} over {Horizon} periods, in the frozen frame; the score of every plan is that of the engine.",
        "Cost of a move: the unit cost of the indicator times how far it is moved in its better direction; 1 over the standard deviation of all its values in the panel, with n, where it is not given.",
        $"Limits of a move: the bounds given, else the best value of the panel; and {Horizon} times the speed, that given, else {SpeedInWords}.",
        Recipe.Schedule == PathSchedule.Early ? "Every indicator moves as fast as it can until it is where the plan wants it." : "Every indicator moves in equal steps.",
        .. AllocationInWords is { } rule ? [rule] : Array.Empty<string>(),
    ];

    private string SpeedInWords => Recipe.Speed switch
    {
        PathSpeed.Panel => "the largest improvement of any region in one period",
        PathSpeed.Region => "the largest improvement of the region itself in one period",
        _ => "none",
    };

    private string? AllocationInWords => Recipe.Allocate switch
    {
        PathAllocation.Mean => "The budget is shared so that the mean score is largest; what is worth the same goes to the regions in their order.",
        PathAllocation.Least => "The budget is shared so that the least score is largest; regions that can rise no more stay at their best, and the others go on.",
        PathAllocation.Count => "The budget is shared so that as many regions as possible reach the goal: the cheapest first.",
        _ => null,
    };

    /// <summary>The plans in plain English, the diagnostics below.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => Summary + string.Concat(Diagnostics.Select(diagnostic => $"\n{diagnostic}"));
}
