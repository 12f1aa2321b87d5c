namespace FusionMetrics.Auditing;

/// <summary>Which of the formulas tried on a column stand.</summary>
internal sealed class Judgement
{
    // Fewer rows prove nothing, whatever the chance; and numbers that were fitted need rows of their own.
    private const int FewestRows = 3;
    private const double MostChance = 1e-4;

    private readonly Dictionary<Trial, double> chances = [];

    private Judgement(Figures figures, IReadOnlyList<Trial> trials)
    {
        Figures = figures;
        Trials = [.. trials.OrderBy(t => t.IsCompatible ? 0 : 1).ThenBy(t => t.IsCompatible ? t.Granted : t.LargestAt < 0 ? double.PositiveInfinity : t.LargestDeviation)
            .ThenBy(t => t.Guess.Mistake is null ? 0 : 1).ThenBy(t => t.Guess.Parameters)];
        foreach (var trial in Trials.Where(t => t.IsCompatible)) chances[trial] = Coincidence.Chance(trial, trials.Count);
        Trial[] telling = [.. Trials.Where(IsTelling)];
        // What fits as well as the best that could not fit by chance, and asks for no more.
        var least = telling.Length == 0 ? int.MaxValue : telling.Min(t => t.Granted);
        Standing = telling.Length == 0 ? [] : [.. Trials.Where(t => t.IsCompatible && !t.Guess.IsOpen && t.Granted <= least)];
        if (Standing.Any(t => t.Guess.Parameters == 0)) Standing = [.. Standing.Where(t => t.Guess.Parameters == 0)];
        // Where a fit leaves open what it fitted and explains as much, what is plain is only one of many that do.
        if (Standing.Count > 0) Standing = [.. Standing, .. Trials.Where(t => t.IsCompatible && t.Guess.IsOpen && t.Off.Count <= Standing[0].Off.Count)];
        Verdict = Standing.Count switch
        {
            1 => Standing[0].Guess.Mistake is null ? AuditVerdict.Reproduced : AuditVerdict.Mistaken,
            0 => Trials.Any(t => t.IsCompatible) ? AuditVerdict.Undecided : AuditVerdict.Unexplained,
            _ => AuditVerdict.Undecided,
        };
    }

    public Figures Figures { get; }

    /// <summary>Every formula tried, the best first.</summary>
    public IReadOnlyList<Trial> Trials { get; }

    /// <summary>Those that stand, formulas before mistakes; none where nothing fits, or all that fits could fit by chance.</summary>
    public IReadOnlyList<Trial> Standing { get; }

    public AuditVerdict Verdict { get; }

    /// <summary>The formula that the column follows; null where that is not decided.</summary>
    public Trial? Found => Verdict is AuditVerdict.Reproduced or AuditVerdict.Mistaken ? Standing[0] : null;

    /// <summary>Whether a formula of no number fitted explains every row, so that none needs to be fitted.</summary>
    public bool IsSettled => Standing.Any(t => t.Granted == 0);

    /// <summary>Whether it explains a column that another, of the same column otherwise rounded, does not explain, or at least two rows more: one may be a misprint.</summary>
    public bool IsBetterThan(Judgement other) => Standing.Count > 0 && (other.Standing.Count == 0 || Standing[0].Granted + 1 < other.Standing[0].Granted);

    public static Judgement Of(Figures figures, IEnumerable<Guess> guesses) => new(figures, [.. guesses.Select(g => new Trial(g, figures))]);

    /// <summary>The same with more formulas.</summary>
    public Judgement With(IEnumerable<Guess> more) => new(Figures, [.. Trials, .. more.Select(g => new Trial(g, Figures))]);

    /// <summary>How likely a formula fits by chance; NaN where it does not fit.</summary>
    public double ChanceOf(Trial trial) => chances.GetValueOrDefault(trial, double.NaN);

    private bool IsTelling(Trial trial) => trial.IsCompatible && !trial.Guess.IsOpen && trial.Within >= FewestRows + trial.Guess.Parameters && chances[trial] <= MostChance;
}
