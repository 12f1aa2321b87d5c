namespace FusionMetrics;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum Severity
{
    /// <summary>Something the reader of the result may want to know. Nothing is wrong.</summary>
    Information,

    /// <summary>The result stands, but a convention or an oddity of the data shaped it. Travels with the result.</summary>
    Warning,

    /// <summary>Nothing can be computed or written until this is mended.</summary>
    Error,
}
