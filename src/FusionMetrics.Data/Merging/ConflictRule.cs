namespace FusionMetrics.Data;

/// <summary>What becomes of a value that two sources give differently.</summary>
public enum ConflictRule
{
    /// <summary>It is an error that names both.</summary>
    Error,

    /// <summary>The source that is listed first goes.</summary>
    First,

    /// <summary>The source that is listed last goes.</summary>
    Last,
}
