using System.Globalization;
using FusionMetrics.Coupling;

namespace FusionMetrics.Diagnosis;

/// <summary>The least score that meets a goal: where it has to be exceeded, the number next to what is exceeded.</summary>
internal static class PathTarget
{
    /// <summary>The number of a grade, by its number or name; null where the scale has none such.</summary>
    public static int? NumberOf(GradeScale scale, string grade)
        => scale.Grades.FirstOrDefault(g => g.Name.Equals(grade, StringComparison.OrdinalIgnoreCase) || g.NameZh == grade || g.Number.ToString(CultureInfo.InvariantCulture) == grade)?.Number;

    /// <summary>The number of the grade that a goal asks for, of a region with some D; null where it asks for no grade, or is above the highest.</summary>
    public static int? GradeOf(PathGoal goal, CouplingRecipe? coupling, double present) => (goal.Kind, coupling) switch
    {
        (PathGoalKind.Grade, { } c) => NumberOf(c.Grades, goal.Grade!),
        (PathGoalKind.NextGrade, { } c) => c.Grades.NumberOf(present, c.Edges) is var number && number < c.Grades.Grades.Count ? number + 1 : null,
        _ => null,
    };

    /// <summary>The least score that meets a goal; negative infinity where any does: in the highest grade there is no next one.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="coupling">The scale of grades; null without coupling.</param>
    /// <param name="present">The score of the region.</param>
    /// <param name="other">The score of the region to be overtaken.</param>
    public static double Least(PathGoal goal, CouplingRecipe? coupling, double present, double other) => goal.Kind switch
    {
        PathGoalKind.Score => goal.Score!.Value,
        PathGoalKind.Overtake => Math.BitIncrement(other),
        _ => GradeOf(goal, coupling, present) is { } number and > 1 ? LeastOf(coupling!, number) : double.NegativeInfinity,
    };

    private static double LeastOf(CouplingRecipe coupling, int number)
    {
        var edge = coupling.Grades.Edges[number - 2];
        return coupling.Edges == EdgeRule.LeftClosed ? edge : Math.BitIncrement(edge);
    }
}
