namespace FusionMetrics.Auditing;

/// <summary>A printed figure that does not follow where nearly all others do.</summary>
/// <param name="Figure">The column.</param>
/// <param name="Row">The row, from 0.</param>
/// <param name="Name">What the row is called.</param>
/// <param name="Printed">What is printed.</param>
/// <param name="Recomputed">What the formula gives of the printed numbers.</param>
/// <param name="Low">The least that it gives of all numbers that are printed so.</param>
/// <param name="High">The most.</param>
/// <param name="Explanation">What may have happened: less than a unit of the last place, a digit that differs; empty where nothing plain explains it.</param>
public sealed record SuspectedMisprint(AuditedFigure Figure, int Row, string Name, string Printed, double Recomputed, double Low, double High, string Explanation);
