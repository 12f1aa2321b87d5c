namespace FusionMetrics.Uncertainty;

/// <summary>How many grades are certain.</summary>
/// <param name="Period">The period; null for all periods.</param>
/// <param name="Rows">How many region-periods the recipe as it is grades.</param>
/// <param name="Certain">How many of them have a grade that is certain.</param>
/// <param name="Overturned">How many of them have another grade in more replicates than their own.</param>
public sealed record GradeCertaintyRow(Period? Period, int Rows, int Certain, int Overturned)
{
    /// <summary>The share whose grade is certain; NaN where none is graded.</summary>
    public double Share => Rows == 0 ? double.NaN : (double)Certain / Rows;
}
