using FusionMetrics.Coupling;

namespace FusionMetrics;

/// <summary>The couplings of several sets of groups, a row a region-period and set.</summary>
internal sealed class DetailedCoupling
{
    private readonly EvaluationRecipe recipe;
    private readonly double[][] indices;
    private readonly (CoupledGroups Groups, CouplingColumns Columns)[] sets;

    private DetailedCoupling(Panel panel, EvaluationRecipe recipe, RowScores scores, Func<CoupledGroups, bool> chosen)
    {
        Panel = panel;
        this.recipe = recipe;
        indices = scores.Groups;
        // The first is the coupling of all subsystems.
        sets = [.. CoupledGroups.Of(recipe).Zip(scores.Couplings).Skip(1).Where(set => chosen(set.First))];
    }

    public Panel Panel { get; }

    public int Count => Panel.RowCount * sets.Length;

    public static DetailedCoupling OfPairs(Panel panel, EvaluationRecipe recipe, RowScores scores) => new(panel, recipe, scores, groups => groups.Parent < 0);

    public static DetailedCoupling OfLevels(Panel panel, EvaluationRecipe recipe, RowScores scores) => new(panel, recipe, scores, groups => groups.Parent >= 0);

    public string Region(int index) => Panel.RegionAt(RowOf(index)).Code;

    public Period Period(int index) => Panel.PeriodAt(RowOf(index));

    /// <summary>The code of one of the groups that are coupled.</summary>
    public string Code(int index, int k) => recipe.System.Groups[GroupsOf(index).First + k * GroupsOf(index).Step].Code;

    /// <summary>The code of the group that they divide.</summary>
    public string Parent(int index) => recipe.System.Groups[GroupsOf(index).Parent].Code;

    public double C(int index) => ColumnsOf(index).C[RowOf(index)];

    public double T(int index) => ColumnsOf(index).T[RowOf(index)];

    public double D(int index) => ColumnsOf(index).D[RowOf(index)];

    public Grade? Grade(int index) => recipe.Coupling!.Grades.GradeOf(D(index), recipe.Coupling.Edges);

    /// <summary>The code of the group with the least index; of several, the first.</summary>
    public string Lagging(int index)
        => Code(index, Enumerable.Range(0, GroupsOf(index).Count).MinBy(k => Index(index, k)));

    /// <summary>The columns of C, T, D, the grade and the lagging group.</summary>
    public IReadOnlyList<TableColumn> Figures() =>
    [
        TableColumn.OfNumbers("c", C), TableColumn.OfNumbers("t", T), TableColumn.OfNumbers("d", D),
        TableColumn.OfIntegers("grade", index => Grade(index)?.Number), TableColumn.OfText("lagging", Lagging),
    ];

    public int Checked(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        return index;
    }

    // What is missing is not behind.
    private double Index(int index, int k)
    {
        var u = indices[GroupsOf(index).First + k * GroupsOf(index).Step][RowOf(index)];
        return double.IsNaN(u) ? double.PositiveInfinity : u;
    }

    private int RowOf(int index) => index / sets.Length;

    private CoupledGroups GroupsOf(int index) => sets[index % sets.Length].Groups;

    private CouplingColumns ColumnsOf(int index) => sets[index % sets.Length].Columns;
}
