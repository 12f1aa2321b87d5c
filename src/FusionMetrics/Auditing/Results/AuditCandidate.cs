namespace FusionMetrics.Auditing;

/// <summary>A formula that was tried on a printed column.</summary>
/// <param name="Figure">The column.</param>
/// <param name="Id">What the formula is called: <c>standard</c>, <c>k-form k=2</c>, <c>lost-denominator</c>, <c>root</c>.</param>
/// <param name="Formula">The formula, in plain text.</param>
/// <param name="Mistake">The mistake that it is, in a sentence; null where it is none.</param>
/// <param name="Parameters">How many numbers were fitted to the table.</param>
/// <param name="Rounding">How the numbers were taken to have been printed.</param>
/// <param name="Rows">How many rows could be compared.</param>
/// <param name="Within">In how many of them rounding explains what is printed.</param>
/// <param name="LargestDeviation">The largest difference between what is printed and what the formula gives of the printed numbers; NaN where it gives none.</param>
/// <param name="LargestAt">The row of the largest difference; empty where there is none.</param>
/// <param name="Chance">The chance, at most, that one of the formulas tried fits as many rows of unrelated figures; NaN where fewer than four fifths of the rows follow.</param>
/// <param name="Stands">Whether it is among the formulas that the column may follow.</param>
public sealed record AuditCandidate(AuditedFigure Figure, string Id, string Formula, string? Mistake, int Parameters, PrintedRounding Rounding, int Rows, int Within,
    double LargestDeviation, string LargestAt, double Chance, bool Stands);
