namespace FusionMetrics;

/// <summary>Where a row or an observation came from, for messages.</summary>
/// <param name="File">The file or other source, as the user named it.</param>
/// <param name="Line">The line, counted from 1; 0 when the source has no lines.</param>
public readonly record struct RowOrigin(string? File, int Line)
{
    /// <summary>The place as a diagnostic names it.</summary>
    /// <returns>The location.</returns>
    public DiagnosticLocation ToLocation() => DiagnosticLocation.In(File, Line == 0 ? null : Line);
}
