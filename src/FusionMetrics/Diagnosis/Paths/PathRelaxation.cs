using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>
/// A linear programme that no plan of a part of the search can better: the logarithm of the score is replaced by planes that touch it, and -w ln a, between two values of the
/// aggregate a, by the straight line between them, which lies above. Planes are added where the solution is still above the function, until it is not.
/// </summary>
/// <param name="problem">The region.</param>
/// <param name="score">The logarithm of the score.</param>
/// <param name="tangents">The planes found so far; gets those that are found.</param>
/// <param name="between">The values of the aggregate.</param>
internal sealed class PathRelaxation(PathProblem problem, LogScore score, List<Tangent> tangents, (double Low, double High) between)
{
    private const int MostPlanes = 400;

    // ln(C T) is known to about 1e-15: nothing finer can be asked of a plane.
    private const double Tolerance = 4e-14;
    private const double LeastStep = 1e-12;

    private readonly double[] reach = [.. problem.Levers.Select(lever => lever.Reach)];
    private readonly double fall = score.Weight == 0 ? 0 : score.Weight * FallBetween(between);
    private readonly double start = score.Weight == 0 ? 0 : score.Weight * (FallBetween(between) * between.Low - Logarithm.Of(between.Low));

    /// <summary>The least cost of reaching a level, and moves that have it; null where it cannot be reached here.</summary>
    /// <param name="level">The logarithm of C T to be reached.</param>
    /// <param name="inside">Indices at which the score is above 0.</param>
    public Relaxed? Cheapest(double level, double[] inside)
    {
        var unit = problem.Levers.Max(lever => lever.UnitCost * lever.Reach);
        double[] costs = [.. problem.Levers.Select(lever => -(lever.UnitCost * lever.Reach / unit))];
        return Solve(costs, [], level, inside) is { } solved ? solved with { Bound = -unit * solved.Bound } : null;
    }

    /// <summary>The largest level that a budget allows, and moves that have it; null where none is above 0.</summary>
    /// <param name="budget">The budget; infinite for none.</param>
    /// <param name="ceiling">A level that is never exceeded.</param>
    /// <param name="inside">Indices at which the score is above 0.</param>
    public Relaxed? Highest(double budget, double ceiling, double[] inside)
    {
        // The last variable is what is missing to the ceiling.
        double[] missing = [.. reach.Select(_ => 0.0), -1];
        double[][] spent = double.IsInfinity(budget) ? [] : [[.. problem.Levers.Select(lever => lever.UnitCost * lever.Reach / budget), 0]];
        return Solve(missing, spent, ceiling, inside) is { } solved ? solved with { Bound = ceiling + solved.Bound } : null;
    }

    /// <summary>By how much ln(C T) is overestimated at some indices.</summary>
    public double Excess(ReadOnlySpan<double> indices)
    {
        if (score.Weight == 0) return 0;
        var aggregate = score.Aggregate(indices);
        return start - fall * aggregate + score.Weight * Logarithm.Of(aggregate);
    }

    // The slope of the chord of -ln between two values, downwards.
    private static double FallBetween((double Low, double High) between) => between.High > between.Low
        ? (Logarithm.Of(between.High) - Logarithm.Of(between.Low)) / (between.High - between.Low)
        : 1 / between.Low;

    private Relaxed? Solve(double[] objective, double[][] spent, double level, double[] inside)
    {
        var programme = new LinearProgram(objective.Length);
        programme.Begin(objective);
        foreach (var row in spent) programme.Bind(row, 1);
        for (var j = 0; j < reach.Length; j++) programme.Bind(Unit(j, objective.Length), 1);
        var isMissing = objective.Length > reach.Length;
        var (solution, amounts, indices) = (new DoubleDouble[objective.Length], new double[reach.Length], new double[problem.Indices.Length]);
        programme.Climb();
        for (var planes = 0; ; planes++)
        {
            programme.Solution(solution);
            for (var j = 0; j < amounts.Length; j++) amounts[j] = Math.Clamp(solution[j].ToDouble(), 0, 1) * reach[j];
            for (var k = 0; k < indices.Length; k++) indices[k] = problem.IndexAfter(k, amounts);
            var wanted = isMissing ? level - solution[^1].ToDouble() : level;
            if (planes == MostPlanes || PlaneBelow(wanted, indices, inside) is not { } plane) break;
            var (factors, bound) = Row(plane, LogScore.Largest(indices), level, objective.Length);
            if (!programme.Add(factors, bound)) return null;
        }
        return new(programme.Value.ToDouble(), amounts, indices);
    }

    private static double[] Unit(int j, int length)
    {
        var row = new double[length];
        row[j] = 1;
        return row;
    }

    // The plane that is farthest below a level over some indices; a new one where none of those there are is below. Null where the function itself is not.
    private Tangent? PlaneBelow(double level, double[] indices, double[] inside)
    {
        var line = score.Weight == 0 ? 0 : start - fall * score.Aggregate(indices);
        var (lowest, height) = (default(Tangent), level - Tolerance);
        foreach (var tangent in tangents)
            if (tangent.At(indices) + line is var at && at < height) (lowest, height) = (tangent, at);
        if (lowest is not null || score.At(indices) + Excess(indices) >= level - Tolerance) return lowest;
        var point = (double[])indices.Clone();
        for (var share = 0.5; share > LeastStep; share /= 2)
        {
            if (score.TangentAt(point) is { } found && found.At(indices) + line < level - Tolerance)
            {
                tangents.Add(found);
                return found;
            }
            // Where the score is 0 there is no plane: one a little inside takes its place.
            for (var k = 0; k < point.Length; k++) point[k] = indices[k] + share * (inside[k] - indices[k]);
        }
        return null;
    }

    // That a plane with the line is not below the level, as a row of what the levers add.
    private (double[] Factors, double Bound) Row(Tangent plane, int largest, double level, int length)
    {
        DoubleDouble bound = DoubleDouble.Sum(plane.AtZero, start) - level;
        for (var k = 0; k < problem.Indices.Length; k++) bound += DoubleDouble.Product(SlopeOf(plane, k, largest), problem.Indices[k]);
        var factors = new double[length];
        factors[^1] = -1;
        for (var j = 0; j < reach.Length; j++) factors[j] = -SlopeOf(plane, problem.Levers[j].Subsystem, largest) * problem.Levers[j].Gain * reach[j];
        return (factors, bound.ToDouble());
    }

    private double SlopeOf(Tangent plane, int subsystem, int largest) => plane.Slopes[subsystem] - (score.IsOfSum || subsystem == largest ? fall : 0);

    /// <summary>A solution.</summary>
    /// <param name="Bound">What no plan can better.</param>
    /// <param name="Amounts">Moves that have it in the relaxation.</param>
    /// <param name="Indices">The indices after them.</param>
    public sealed record Relaxed(double Bound, double[] Amounts, double[] Indices);
}
