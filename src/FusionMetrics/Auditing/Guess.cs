namespace FusionMetrics.Auditing;

/// <summary>What a printed column may be: a formula, and what it gives in each row.</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Words">The formula, in plain text.</param>
/// <param name="Computed">What it gives of the printed numbers, a row each; NaN where it has no value, or a number is missing.</param>
/// <param name="Ranges">What it can give of all numbers that are printed so, a row each: one interval, or one a way it may have been computed; null where a number is missing.</param>
internal sealed record Guess(string Id, string Words, double[] Computed, Interval[]?[] Ranges)
{
    /// <summary>The mistake, in a sentence; null where it is a formula.</summary>
    public string? Mistake { get; init; }

    /// <summary>How many numbers were fitted to the table.</summary>
    public int Parameters { get; init; }

    /// <summary>What is to be said beside the formula; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the table leaves what was fitted so open that the formula cannot be told by it.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The weights of T; null where it has none.</summary>
    public double[]? Weights { get; init; }

    /// <summary>The formula of C; null where it has none.</summary>
    public CouplingFormula? Formula { get; init; }

    /// <summary>How D is made of C and T; null where it is no D.</summary>
    public Combination? Combination { get; init; }

    /// <summary>The function of the indices that it is; null where it is one of printed C or T too.</summary>
    public Func<double[], double>? OfIndicesAlone { get; init; }

    /// <summary>A function of the indices alone.</summary>
    public static Guess OfIndices(string id, string words, AuditedRows rows, Func<double[], double> function, Func<int, Interval> range)
    {
        var (computed, ranges) = (new double[rows.Count], new Interval[]?[rows.Count]);
        for (var row = 0; row < rows.Count; row++)
        {
            computed[row] = rows.Printed(row) is { } u ? function(u) : double.NaN;
            ranges[row] = rows.Box(row) is null ? null : [range(row)];
        }
        return new(id, words, computed, ranges);
    }

    /// <summary>The coupling degree by a formula.</summary>
    public static Guess Of(CouplingFormula formula, AuditedRows rows) => OfIndices(formula.Id, formula.Words, rows, formula.Of, row => rows.Range(formula, row)) with
    {
        Formula = formula,
        Mistake = formula.Mistake,
        Note = formula.Same.Count == 0 ? null : $"for {rows.Subsystems} subsystems the same as {string.Join(" and ", formula.Same)}",
    };
}
