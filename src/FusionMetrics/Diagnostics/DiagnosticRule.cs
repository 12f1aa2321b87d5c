namespace FusionMetrics;

/// <summary>A kind of diagnostic: its stable id, its severity and a title.</summary>
/// <param name="Id">The stable id: <c>FM</c> and four digits for the rules of this library. Plug-ins choose another prefix.</param>
/// <param name="Severity">The severity of every diagnostic of this rule.</param>
/// <param name="Title">What the rule is about, in a few words.</param>
public sealed record DiagnosticRule(string Id, Severity Severity, string Title)
{
    /// <summary>A diagnostic of this rule.</summary>
    /// <param name="message">A sentence that says what was found and what to do.</param>
    /// <param name="location">Where it points, if anywhere.</param>
    /// <returns>The diagnostic.</returns>
    public Diagnostic Says(string message, DiagnosticLocation? location = null) => new(this, message, location);
}
