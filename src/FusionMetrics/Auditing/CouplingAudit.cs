namespace FusionMetrics.Auditing;

/// <summary>Which formula of C a printed column follows.</summary>
internal static class CouplingAudit
{
    // The largest k over the least that a fit may leave open.
    private const double MostOpen = 1.25;

    public static Judgement Of(AuditedRows rows, Figures printed, IReadOnlyList<CouplingFormula> formulas)
    {
        var judgement = Judgement.Of(printed, formulas.Select(f => Guess.Of(f, rows)));
        var more = new List<Guess>();
        if (rows.HasZeros && !judgement.IsSettled) more.AddRange(CouplingFormulas.WithFloors().Select(f => Guess.Of(f, rows)));
        // Where other exponents fit as well, the table cannot tell them from those that are known.
        if (FreeK(rows, printed) is { } free && (free.IsOpen || !judgement.IsSettled) && judgement.Trials.All(t => t.Guess.Id != free.Id)) more.Add(free);
        return judgement.With(more);
    }

    // C = standard^(n k): what ln C is of ln standard, as far as rounding leaves it open.
    private static Guess? FreeK(AuditedRows rows, Figures printed)
    {
        var exponents = new List<Interval>();
        for (var row = 0; row < rows.Count; row++)
            if (rows.Box(row) is not null && printed.Range(row) is { } range) exponents.Add(ExponentFit.Of(rows.Range(CouplingFormula.Standard, row), range));
        var deepest = ExponentFit.Deepest(exponents);
        var k = new Interval(deepest.Low / rows.Subsystems, deepest.High / rows.Subsystems);
        if (!(k.High > 0)) return null;
        var (value, text) = SimpleFraction.In(k);
        var guess = Guess.Of(CouplingFormula.KForm(value, text), rows);
        return guess with
        {
            Id = k.High > MostOpen * k.Low ? "k-form, any k" : guess.Id, Parameters = 1, IsOpen = k.High > MostOpen * k.Low, Note = $"k was fitted: any from {Plain.Number(k.Low)} to {Plain.Number(k.High)} does",
        };
    }
}
