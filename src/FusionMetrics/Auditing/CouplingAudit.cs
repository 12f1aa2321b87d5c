namespace FusionMetrics.Auditing;

/// <summary>Which formula of C a printed column follows.</summary>
internal static class CouplingAudit
{
    // The largest k over the least that a fit may leave open.
    private const double MostOpen = 1.25;

    public static Judgement Of(AuditedRows rows, Figures printed, IReadOnlyList<CouplingFormula> formulas)
    {
        var judgement = Judgement.Of(printed, formulas.Select(f => Guess.Of(f, rows)));
        if (judgement.IsSettled) return judgement;
        var more = new List<Guess>();
        if (rows.HasZeros) more.AddRange(CouplingFormulas.WithFloors().Select(f => Guess.Of(f, rows)));
        if (FreeK(rows, printed) is { } free && judgement.Trials.All(t => t.Guess.Id != free.Id)) more.Add(free);
        return judgement.With(more);
    }

    // C = standard^(n k): what ln C is of ln standard, as far as rounding leaves it open.
    private static Guess? FreeK(AuditedRows rows, Figures printed)
    {
        var exponents = new List<Interval>();
        for (var row = 0; row < rows.Count; row++)
            if (rows.Box(row) is { } box && printed.Range(row) is { } range)
                exponents.Add(ExponentFit.Of(BoxRange.OfEven(CouplingFormula.Standard.Of, box), range));
        var deepest = ExponentFit.Deepest(exponents);
        var k = new Interval(deepest.Low / rows.Subsystems, deepest.High / rows.Subsystems);
        if (!(k.High > 0)) return null;
        var (value, text) = SimpleFraction.In(k);
        return Guess.Of(CouplingFormula.KForm(value, text), rows) with
        {
            Parameters = 1, IsOpen = k.High > MostOpen * k.Low, Note = $"k was fitted: any from {Plain.Number(k.Low)} to {Plain.Number(k.High)} does",
        };
    }
}
