namespace FusionMetrics.Auditing;

/// <summary>Turns a judgement into a finding that can be read.</summary>
internal sealed class FindingWriter(PublishedTable table, AuditScales scales, Judgement judgement)
{
    private readonly Figures figures = judgement.Figures;

    public FigureFinding Write()
    {
        AuditCandidate[] candidates = [.. judgement.Trials.Select(Candidate)];
        SuspectedMisprint[] misprints = [.. Misprints()];
        var finding = new FigureFinding(figures.Figure, figures.Column.Name, judgement.Verdict, [.. judgement.Standing.Select(Candidate)], candidates, misprints, []);
        return finding with { Sentences = [.. AuditWords.Sentences(finding, judgement.Standing.Select(t => t.Guess.Note).OfType<string>())] };
    }

    private AuditCandidate Candidate(Trial trial) => new(figures.Figure, trial.Guess.Id, trial.Guess.Words, trial.Guess.Mistake, trial.Guess.Parameters, figures.Rounding, trial.Rows.Count,
        trial.Within, trial.LargestAt < 0 ? double.NaN : trial.LargestDeviation, trial.LargestAt < 0 ? "" : table.NameOf(trial.LargestAt), judgement.ChanceOf(trial),
        judgement.Standing.Contains(trial));

    // What is off whichever of the formulas that stand is the right one.
    private IEnumerable<SuspectedMisprint> Misprints()
    {
        if (judgement.Standing.Count == 0) yield break;
        var first = judgement.Standing[0];
        foreach (var row in first.Off.Where(row => judgement.Standing.All(t => t.Off.Contains(row))))
        {
            var (printed, ranges, scale) = (figures.Column.Cells[row]!.Value, first.Guess.Ranges[row]!, scales.Of(figures.Figure));
            var range = ranges.Aggregate((one, other) => one.Hull(other));
            yield return new(figures.Figure, row, table.NameOf(row), printed.Text, first.Guess.Computed[row] * scale, range.Low * scale, range.High * scale,
                Explanation(printed, first.Guess.Computed[row], ranges, scale));
        }
    }

    private string Explanation(PrintedNumber printed, double recomputed, Interval[] ranges, double scale)
    {
        var range = printed.Range(figures.Rounding);
        var unit = new Interval(range.Low - printed.Unit / 2, range.High + printed.Unit / 2);
        return Array.Exists(ranges, r => r.Meets(unit)) ? AuditWords.LessThanUnit : DigitSlip.Explain(printed, scale, figures.Rounding, recomputed, ranges) ?? "";
    }
}
