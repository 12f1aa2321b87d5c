namespace FusionMetrics.Diagnosis;

/// <summary>When the levers of a plan are pulled.</summary>
/// <param name="problem">The region.</param>
/// <param name="solution">The plan.</param>
/// <param name="schedule">When indicators move.</param>
/// <param name="horizon">How many periods there are.</param>
internal sealed class PathCourse(PathProblem problem, PathSolution solution, PathSchedule schedule, int horizon)
{
    /// <summary>How many periods the plan takes; 0 where nothing is moved.</summary>
    public int Length => solution.Amounts.Length == 0 ? 0 : Enumerable.Range(0, solution.Amounts.Length).Max(PeriodsOf);

    /// <summary>How many periods a lever is moved for.</summary>
    public int PeriodsOf(int lever)
    {
        var (amount, speed) = (solution.Amounts[lever], problem.Levers[lever].Speed);
        if (amount == 0) return 0;
        if (schedule == PathSchedule.Steady) return horizon;
        // The reach was rounded: its last period is the last there is.
        var periods = (int)Math.Min(horizon, Math.Ceiling(amount / speed));
        return periods > 1 && speed * (periods - 1) >= amount ? periods - 1 : Math.Max(1, periods);
    }

    /// <summary>How far each lever is moved after so many periods.</summary>
    public double[] AmountsAfter(int periods) => [.. solution.Amounts.Select((amount, j)
        => periods >= PeriodsOf(j) ? amount : schedule == PathSchedule.Steady ? amount * periods / horizon : Math.Min(amount, problem.Levers[j].Speed * periods))];
}
