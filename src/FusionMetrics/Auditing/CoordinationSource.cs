namespace FusionMetrics.Auditing;

/// <summary>Where C and T come from that a D is made of.</summary>
/// <param name="rows">The indices.</param>
/// <param name="coupling">C as printed; null for C by the formula alone.</param>
/// <param name="comprehensive">T as printed; null for T by the weights alone.</param>
/// <param name="formula">The formula of C; null where none is known.</param>
/// <param name="weights">The weights of T; null where none are known.</param>
/// <param name="weightsId">What the weights are called; empty where T is printed.</param>
internal sealed class CoordinationSource(AuditedRows rows, Figures? coupling, Figures? comprehensive, CouplingFormula? formula, double[]? weights, string weightsId)
{
    /// <summary>D by a combination of them.</summary>
    public Guess Guess(Combination combination)
    {
        var (computed, ranges) = (new double[rows.Count], new Interval[]?[rows.Count]);
        for (var row = 0; row < rows.Count; row++)
        {
            ranges[row] = RangesOf(row, combination);
            if (ranges[row] is null) computed[row] = double.NaN;
            else computed[row] = combination.Of(C(row), T(row));
        }
        return new(Name(combination), Words(combination), computed, ranges)
        {
            Mistake = Mistake(combination), OfIndicesAlone = IsOfIndices ? u => combination.Of(formula!.Of(u), WeightFit.Mean(weights!, u)) : null,
        };
    }

    private bool IsOfIndices => coupling is null && comprehensive is null;

    private double C(int row) => coupling is null ? formula!.Of(rows.Printed(row)!) : coupling.Value(row);

    private double T(int row) => comprehensive is null ? WeightFit.Mean(weights!, rows.Printed(row)!) : comprehensive.Value(row);

    // By the formula of C, where no C is printed, and by the weights, where no T is: as far as the combination takes them.
    private string Name(Combination combination) => combination.Id + (NeedsFormula(combination) ? $" of {formula!.Id}" : "") + OfWeights(combination);

    private string Words(Combination combination) => combination.Words + (NeedsFormula(combination) ? $", {formula!.Words}" : "") + OfWeights(combination);

    private string OfWeights(Combination combination)
        => weightsId.Length == 0 || !combination.Uses.HasFlag(CombinationParts.T) ? "" : weightsId == "equal" ? ", equal weights" : $", weights {weightsId}";

    private bool NeedsFormula(Combination combination) => coupling is null && combination.Uses.HasFlag(CombinationParts.C);

    private string? Mistake(Combination combination) => (combination.Mistake, NeedsFormula(combination) ? formula!.Mistake : null) switch
    {
        ({ } one, { } other) => $"{one}; {char.ToLowerInvariant(other[0])}{other[1..]}",
        var (one, other) => one ?? other,
    };

    // From what is printed, where it is; and from the indices alone, where formula and weights are known.
    private Interval[]? RangesOf(int row, Combination combination)
    {
        var box = rows.Box(row);
        var c = coupling?.Range(row) ?? (coupling is null && box is not null ? OfFormula(box) : null);
        var t = comprehensive?.Range(row) ?? (comprehensive is null && box is not null ? WeightFit.Mean(weights!, box) : null);
        Interval? first = IsOfIndices ? box is null ? null : Joint(box, combination) : c is { } ofC && t is { } ofT ? combination.Range(ofC, ofT) : null;
        if (first is not { } range) return null;
        return !IsOfIndices && formula is not null && weights is not null && box is not null ? [range, Joint(box, combination)] : [range];
    }

    private Interval OfFormula(Interval[] box) => formula!.IsEven ? BoxRange.OfEven(formula.Of, box) : BoxRange.OfAny(formula.Of, box);

    private Interval Joint(Interval[] box, Combination combination)
        => BoxRange.OfAny(u => combination.Of(formula!.Of(u), WeightFit.Mean(weights!, u)), box);
}
