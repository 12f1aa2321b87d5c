namespace FusionMetrics.Auditing;

/// <summary>
/// How a printed column D was made of C and T: of those printed, of those computed from the indices, or of one of each. Authors round in between or do not; a row follows where either
/// explains it.
/// </summary>
internal sealed class CoordinationAudit(AuditedRows rows, Figures printed, IReadOnlyList<CouplingFormula> formulas, AuditOptions options)
{
    // The largest exponent over the least that a fit may leave open.
    private const double MostOpen = 1.25;

    private readonly IReadOnlyList<(string Id, string Words, double[] Weights)> known = [.. ComprehensiveAudit.Known(rows.Subsystems, options)];

    /// <summary>Tries every combination.</summary>
    /// <param name="coupling">C as printed; null where it is not.</param>
    /// <param name="comprehensive">T as printed; null where it is not.</param>
    /// <param name="formula">The formula that the printed C follows; null where there is none.</param>
    /// <param name="weights">The weights that the printed T follows; null where there are none.</param>
    public Judgement Of(Figures? coupling, Figures? comprehensive, CouplingFormula? formula, double[]? weights)
    {
        var own = coupling is null ? [] : Sources(coupling, comprehensive, formula, weights);
        var judgement = Judgement.Of(printed, own.SelectMany(source => Combination.All.Select(source.Guess)).DistinctBy(g => g.Id));
        if (coupling is not null)
        {
            var settled = judgement.IsSettled;
            judgement = judgement.With([.. own.Select(FreeExponent).OfType<Guess>().Where(g => g.IsOpen || !settled)]);
        }
        // Where no C is printed, or D does not follow from it: from C by any formula.
        if (judgement.Standing.Count == 0) judgement = judgement.With(Distinct(OfFormulas(comprehensive, weights)));
        if (comprehensive is null)
        {
            // Where other weights fit as well, the table cannot tell them from equal ones.
            var decided = judgement.Standing.Count > 0;
            judgement = judgement.With([.. FreeWeights(coupling, judgement.Found?.Guess).Where(g => g.IsOpen || !decided)]);
        }
        return judgement;
    }

    private List<CoordinationSource> Sources(Figures coupling, Figures? comprehensive, CouplingFormula? formula, double[]? weights)
        => comprehensive is not null
            ? [new(rows, printed, coupling, comprehensive, formula, weights, "")]
            : [.. known.Select(k => new CoordinationSource(rows, printed, coupling, null, formula, k.Weights, k.Id))];

    private IEnumerable<Guess> OfFormulas(Figures? comprehensive, double[]? weights)
        => from formula in CouplingFormulas.OfC(formulas)
           from source in comprehensive is not null
               ? [new CoordinationSource(rows, printed, null, comprehensive, formula, weights, "")]
               : known.Select(k => new CoordinationSource(rows, printed, null, null, formula, k.Weights, k.Id))
           from combination in Combination.All
           select source.Guess(combination);

    // sqrt(C T) by one formula may be sqrt(C) by another: what is the same function of the indices is tried once, formulas before mistakes.
    private List<Guess> Distinct(IEnumerable<Guess> guesses)
    {
        var kept = new List<Guess>();
        foreach (var guess in guesses.DistinctBy(g => g.Id).OrderBy(g => g.Mistake is null ? 0 : 1))
            if (guess.OfIndicesAlone is not { } own || !kept.Exists(g => g.OfIndicesAlone is { } other && CouplingFormulas.AreSame(other, own, rows.Subsystems))) kept.Add(guess);
        return kept;
    }

    private Guess? FreeExponent(CoordinationSource source)
    {
        var product = source.Guess(Combination.Product);
        var exponents = new List<Interval>();
        for (var row = 0; row < rows.Count; row++)
            if (product.Ranges[row] is { } ranges && printed.Range(row) is { } range) exponents.Add(ExponentFit.Of(ranges[0], range));
        var e = ExponentFit.Deepest(exponents);
        if (!(e.High > 0)) return null;
        var (value, text) = SimpleFraction.In(e);
        // The square root, and no root, have been tried.
        if (value is 0.5 or 1 && e.High <= MostOpen * e.Low) return null;
        return source.Guess(Combination.Power(value, text)) with
        {
            Parameters = 1, IsOpen = e.High > MostOpen * e.Low, Note = $"the exponent was fitted: any from {Plain.Number(e.Low)} to {Plain.Number(e.High)} does",
        };
    }

    // D^2 / C is T: of the printed C, of C by the formula found, or of C by any.
    private IEnumerable<Guess> FreeWeights(Figures? coupling, Guess? found)
    {
        if (found is { Combination: { } used } && used != Combination.Root) yield break;
        foreach (var formula in coupling is not null ? Enumerable.Repeat<CouplingFormula?>(null, 1) : found is not null ? [found.Formula!] : formulas.Where(f => f.Mistake is null))
        {
            var (boxes, targets) = (new List<Interval[]>(), new List<Interval>());
            for (var row = 0; row < rows.Count; row++)
            {
                if (rows.Box(row) is not { } box || printed.Range(row) is not { } d) continue;
                var c = formula is null ? coupling!.Range(row) : rows.Range(formula, row);
                if (c is not { } of || !(of.High > 0)) continue;
                // T lies between the indices.
                var (least, most) = (box.Min(side => side.Low), box.Max(side => side.High));
                boxes.Add(box);
                targets.Add(new(Math.Max(least, Math.Max(d.Low, 0) * Math.Max(d.Low, 0) / of.High), of.Low > 0 ? Math.Min(most, d.High * d.High / of.Low) : most));
            }
            if (boxes.Count == 0 || WeightFit.Of(boxes, targets) is not { } fit) continue;
            yield return new CoordinationSource(rows, printed, coupling, null, formula, fit.Weights, fit.Text).Guess(Combination.Root) with
            {
                Parameters = rows.Subsystems - 1, IsOpen = ComprehensiveAudit.IsOpen(fit), Note = ComprehensiveAudit.Note(fit),
            };
        }
    }
}
