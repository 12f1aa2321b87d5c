namespace FusionMetrics;

/// <summary>One thing to tell about the input, the recipe or the computation: what, where, and what to do.</summary>
/// <param name="Rule">The rule that speaks; its id is stable across versions and has a heading in <c>docs/diagnostics.md</c>.</param>
/// <param name="Message">A sentence that says what was found and what to do.</param>
/// <param name="Location">Where it points, if it points anywhere.</param>
public sealed record Diagnostic(DiagnosticRule Rule, string Message, DiagnosticLocation? Location = null)
{
    /// <summary>The stable id, such as <c>FM2004</c>.</summary>
    public string Id => Rule.Id;

    /// <summary>How much it matters.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>The diagnostic as compilers print it: <c>panel.csv(12): error FM2004: ...</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString()
    {
        var place = Location?.ToString();
        var severity = Severity == Severity.Information ? "info" : Severity.ToString().ToLowerInvariant();
        return string.IsNullOrEmpty(place) ? $"{severity} {Id}: {Message}" : $"{place}: {severity} {Id}: {Message}";
    }
}
