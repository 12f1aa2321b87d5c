namespace FusionMetrics.Weighting;

/// <summary>What stands for a cost where shares are taken of columns.</summary>
public enum CostShares
{
    /// <summary>The value as it is: the direction does not matter. Written <c>as-given</c>.</summary>
    AsGiven,

    /// <summary>min z / z, whose shares are those of 1 / z: the least cost has the largest share. Written <c>reciprocal</c>.</summary>
    Reciprocal,
}
