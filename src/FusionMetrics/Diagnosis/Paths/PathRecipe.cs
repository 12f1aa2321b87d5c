namespace FusionMetrics.Diagnosis;

/// <summary>
/// Which improvement of which region is planned: a goal at least cost, or the best score for a budget; for one region, or for many that share a budget. Pure data, immutable.
/// </summary>
public sealed record PathRecipe
{
    /// <summary>The code of the region that is to improve; null where a budget is shared, see <see cref="Allocate"/>.</summary>
    public string? Region { get; init; }

    /// <summary>The period that the plan starts from; null for the last of the panel.</summary>
    public Period? Period { get; init; }

    /// <summary>The score that is to rise: <c>d</c>, <c>t</c> or <c>u_innovation</c>.</summary>
    /// <value>Null for D, or, without coupling, the index of the first subsystem.</value>
    public string? Series { get; init; }

    /// <summary>What is to be reached at the least cost.</summary>
    /// <value>Null for the next grade, unless there is a <see cref="Budget"/>.</value>
    public PathGoal? Goal { get; init; }

    /// <summary>What may be spent: then the score is made as large as it allows. Above 0.</summary>
    /// <value>Null where a goal is to be reached.</value>
    public double? Budget { get; init; }

    /// <summary>Within how many years.</summary>
    /// <value>1 or more; null where <see cref="Periods"/> says it, and for 5 where neither does.</value>
    public int? Years { get; init; }

    /// <summary>Within how many periods of the panel's frequency: quarters, say.</summary>
    /// <value>1 or more; null where <see cref="Years"/> says it.</value>
    public int? Periods { get; init; }

    /// <summary>When indicators move.</summary>
    /// <value>The default is <see cref="PathSchedule.Early"/>.</value>
    public PathSchedule Schedule { get; init; } = PathSchedule.Early;

    /// <summary>What a unit of an indicator costs, by code: above 0. Of the others, one standard deviation of the panel costs 1.</summary>
    public IReadOnlyDictionary<string, double> Costs { get; init; } = new Dictionary<string, double>();

    /// <summary>Between which values an indicator can move, by code. The others can move up to the best value that some row of the panel has.</summary>
    public IReadOnlyDictionary<string, Bounds> Bounds { get; init; } = new Dictionary<string, Bounds>();

    /// <summary>How fast indicators can move that <see cref="Speeds"/> does not name.</summary>
    /// <value>The default is <see cref="PathSpeed.Panel"/>.</value>
    public PathSpeed Speed { get; init; } = PathSpeed.Panel;

    /// <summary>How far an indicator can move in a period, by code, in its unit: 0 or more.</summary>
    public IReadOnlyDictionary<string, double> Speeds { get; init; } = new Dictionary<string, double>();

    /// <summary>The codes of indicators that stay as they are.</summary>
    public IReadOnlyList<string> Fixed { get; init; } = [];

    /// <summary>How many plans are made, which differ in the indicators that they move: the best, the second best, ...</summary>
    /// <value>From 1 to 100. The default is 5. Where a budget is shared, each region has one.</value>
    public int Alternatives { get; init; } = 5;

    /// <summary>By what rule regions share the budget; null where one region improves by itself.</summary>
    public PathAllocation? Allocate { get; init; }

    /// <summary>The codes of the regions that share the budget; empty for all that have a row in the period.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>The goal, where there is one: the next grade unless something else is said.</summary>
    internal PathGoal? Aim => Goal ?? (Budget is null || Allocate == PathAllocation.Count ? PathGoal.NextGrade : null);
}
