namespace FusionMetrics;

/// <summary>A step done for several things of which each may be declined.</summary>
internal static class Attempts
{
    /// <summary>
    /// The results of all. What one of them is declined for is reported together with what the others are, and ends the fitting.
    /// </summary>
    public static TResult[] All<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> step, DiagnosticBag diagnostics)
    {
        var results = new List<TResult>(items.Count);
        foreach (var item in items)
        {
            try
            {
                results.Add(step(item));
            }
            catch (FusionMetricsException declined)
            {
                diagnostics.AddRange(declined.Diagnostics);
            }
        }
        diagnostics.ThrowIfErrors();
        return [.. results];
    }
}
