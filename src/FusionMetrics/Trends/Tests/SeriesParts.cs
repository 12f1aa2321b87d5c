namespace FusionMetrics.Trends;

/// <summary>Which parts of a series the test of Cox and Stuart compares, value by value.</summary>
public enum SeriesParts
{
    /// <summary>The last third with the first, ceil(n / 3) values each; p is normal. Source: Sachs (1997), Angewandte Statistik.</summary>
    Thirds,

    /// <summary>The second half with the first; a value in the middle is left out; p is exact. Source: Cox and Stuart (1955), Biometrika 42, 80-95.</summary>
    Halves,

    /// <summary>
    /// As <see cref="Thirds"/>, with n less 3 for each pair of equal values in the place of 3 for each pair that differs: as it is printed, and in R's package trend. Where 3 does not divide n, trends are found too often.
    /// </summary>
    PrintedThirds,
}
