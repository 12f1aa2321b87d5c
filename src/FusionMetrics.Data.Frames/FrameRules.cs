namespace FusionMetrics.Data.Frames;

/// <summary>What can be wrong with a data frame.</summary>
public static class FrameRules
{
    /// <summary>FM7101: column of a frame that is not read.</summary>
    public static DiagnosticRule WrongType { get; } = new("FM7101", Severity.Error, "Column of a frame that is not read");

    /// <summary>FM7102: frame that cannot be read to its end.</summary>
    public static DiagnosticRule Unreadable { get; } = new("FM7102", Severity.Error, "Frame that cannot be read to its end");
}
