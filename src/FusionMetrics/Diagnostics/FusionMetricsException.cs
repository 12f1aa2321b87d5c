namespace FusionMetrics;

/// <summary>
/// Thrown when the input or the recipe is wrong. Carries every diagnostic found, not only the first; nothing was computed or written.
/// </summary>
public sealed class FusionMetricsException : Exception
{
    /// <summary>Creates the exception from what was found.</summary>
    /// <param name="diagnostics">The diagnostics, at least one of them an error.</param>
    public FusionMetricsException(IReadOnlyList<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Creates the exception from one diagnostic.</summary>
    /// <param name="diagnostic">The error.</param>
    public FusionMetricsException(Diagnostic diagnostic) : this([diagnostic])
    {
    }

    /// <summary>Everything that was found: errors, and the warnings and information found on the way.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Throws when any of the diagnostics is an error.</summary>
    /// <param name="diagnostics">The diagnostics found so far.</param>
    /// <exception cref="FusionMetricsException">At least one of them is an error.</exception>
    public static void ThrowIfErrors(IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (diagnostics.Any(d => d.Severity == Severity.Error)) throw new FusionMetricsException(diagnostics);
    }

    private static string Describe(IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return string.Join(Environment.NewLine, diagnostics.Where(d => d.Severity == Severity.Error));
    }
}
