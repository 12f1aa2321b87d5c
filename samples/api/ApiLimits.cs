namespace FusionMetrics.Samples.Api;

/// <summary>What a request may ask for. Each is a key of the section <c>Limits</c> of the configuration.</summary>
public sealed class ApiLimits
{
    /// <summary>The bytes of a body.</summary>
    public long Bytes { get; set; } = 8 << 20;

    /// <summary>The rows of a panel.</summary>
    public int Rows { get; set; } = 20_000;

    /// <summary>The indicators of a recipe, and the columns of a panel beside region and period.</summary>
    public int Columns { get; set; } = 200;

    /// <summary>The seconds that a request may take.</summary>
    public int Seconds { get; set; } = 30;

    /// <summary>The evaluations at the same time, and those that wait for their turn.</summary>
    public int AtOnce { get; set; } = Environment.ProcessorCount;

    /// <summary>How many requests wait for their turn before one is turned away.</summary>
    public int Waiting { get; set; } = 16;
}
