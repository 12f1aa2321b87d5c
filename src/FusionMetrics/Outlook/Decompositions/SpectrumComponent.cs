namespace FusionMetrics.Outlook;

/// <summary>A component of singular spectrum analysis.</summary>
/// <param name="Region">The code of the region.</param>
/// <param name="Series">The series.</param>
/// <param name="Number">Its number, from 1, the strongest.</param>
/// <param name="SingularValue">Its singular value.</param>
/// <param name="Share">Its share of the sum of squares of all singular values; NaN where all are 0.</param>
public sealed record SpectrumComponent(string Region, string Series, int Number, double SingularValue, double Share)
{
    internal static IEnumerable<SpectrumComponent> Of(DecompositionRow row)
    {
        // In the largest one, so that no square leaves the range of numbers.
        var largest = row.SingularValues.Count == 0 ? 0 : row.SingularValues[0];
        var total = row.SingularValues.Sum(value => value / largest * (value / largest));
        return row.SingularValues.Select((value, i) => new SpectrumComponent(row.Region, row.Series, i + 1, value, value / largest * (value / largest) / total));
    }
}
