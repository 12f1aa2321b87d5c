namespace FusionMetrics.Auditing;

/// <summary>Where C and T come from that a D is made of.</summary>
/// <param name="rows">The indices.</param>
/// <param name="printed">D as printed.</param>
/// <param name="coupling">C as printed; null for C by the formula alone.</param>
/// <param name="comprehensive">T as printed; null for T by the weights alone.</param>
/// <param name="formula">The formula of C; null where none is known.</param>
/// <param name="weights">The weights of T; null where none are known.</param>
/// <param name="weightsId">What the weights are called; empty where T is printed.</param>
internal sealed class CoordinationSource(AuditedRows rows, Figures printed, Figures? coupling, Figures? comprehensive, CouplingFormula? formula, double[]? weights, string weightsId)
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
            Combination = combination, Formula = coupling is null ? formula : null, Mistake = Mistake(combination), OfIndicesAlone = IsOfIndices ? u => combination.Of(formula!.Of(u), WeightFit.Mean(weights!, u)) : null,
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
        var c = coupling?.Range(row) ?? (coupling is null && box is not null ? rows.Range(formula!, row) : null);
        var t = comprehensive?.Range(row) ?? (comprehensive is null && box is not null ? WeightFit.Mean(weights!, box) : null);
        if (c is not { } ofC || t is not { } ofT) return null;
        if (box is null || formula is null || weights is null) return [combination.Range(ofC, ofT)];
        if (IsOfIndices) return [Joint(row, combination)];
        return [combination.Range(ofC, ofT), Joint(row, combination)];
    }

    // C and T of the same indices. Apart they could give more: where even that does not meet what is printed, both together do not.
    private Interval Joint(int row, Combination combination)
    {
        var box = rows.Box(row)!;
        var apart = combination.Range(rows.Range(formula!, row), WeightFit.Mean(weights!, box));
        return combination.Uses == CombinationParts.Both && printed.Range(row) is { } range && range.Meets(apart)
            ? BoxRange.OfAny((points, values) =>
            {
                formula!.Values(points, values);
                for (var i = 0; i < points.Rows; i++) values[i] = combination.Of(values[i], WeightFit.Mean(weights!, points, i));
            }, box)
            : apart;
    }
}
