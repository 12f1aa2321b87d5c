using FusionMetrics.Methods;

namespace FusionMetrics.Trends;

/// <summary>Options of the block bootstrap.</summary>
public sealed record BlockBootstrapOptions : TrendTestOptions
{
    /// <summary>How many series are drawn.</summary>
    /// <value>From 99 to 1,000,000. The default is 1999.</value>
    public int Replicates { get; init; } = 1999;

    /// <summary>How many values in a row are drawn together.</summary>
    /// <value>1 or more; null for the cube root of the number of values, rounded up.</value>
    public int? Block { get; init; }

    /// <summary>The seed of the draws.</summary>
    /// <value>A whole number of 0 or more. The default is 1.</value>
    public long Seed { get; init; } = 1;

    internal static OptionSet<BlockBootstrapOptions> Set { get; } = SetOf(new BlockBootstrapOptions())
        .Number("replicates", o => o.Replicates, (o, v) => o with { Replicates = (int)v }, v => v is >= 99 and <= 1e6 && IsWhole(v), "a whole number from 99 to 1000000",
            "How many series are drawn.")
        .Number("block", o => o.Block, (o, v) => o with { Block = (int)v }, v => v is >= 1 and <= int.MaxValue && IsWhole(v), "a whole number from 1",
            "How many values in a row are drawn together; the cube root of n, rounded up, where it is left out.")
        .Number("seed", o => o.Seed, (o, v) => o with { Seed = (long)v }, v => v is >= 0 and <= 9007199254740992 && IsWhole(v), "a whole number of 0 or more",
            "The seed of the draws.");

    private static bool IsWhole(double v) => v == Math.Floor(v);
}
