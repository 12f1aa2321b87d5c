namespace FusionMetrics;

/// <summary>What became of a recipe of a batch. Immutable.</summary>
/// <param name="Recipe">The recipe, relative to the folder of the batch.</param>
/// <param name="Name">The folder of its outputs, relative to that of the batch: the recipe without its ending.</param>
/// <param name="Status">What became of it.</param>
public sealed record BatchRow(string Recipe, string Name, BatchStatus Status)
{
    /// <summary>The number of regions of its panel; 0 where it failed.</summary>
    public int Regions { get; init; }

    /// <summary>The number of periods of its panel; 0 where it failed.</summary>
    public int Periods { get; init; }

    /// <summary>How many warnings it has.</summary>
    public int Warnings { get; init; }

    /// <summary>The errors, where it failed; empty otherwise.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; init; } = [];
}
