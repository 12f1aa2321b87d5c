namespace FusionMetrics;

/// <summary>What becomes of files that are there already.</summary>
public enum ExistingFiles
{
    /// <summary>They are kept, and nothing is written.</summary>
    Keep,

    /// <summary>They are overwritten.</summary>
    Overwrite,
}
