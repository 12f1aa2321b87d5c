namespace FusionMetrics.Coupling;

/// <summary>What makes the logarithm of a coupling degree concave in the indices: ln C + w ln a is.</summary>
/// <param name="Weight">The weight w: 0 or more, and 0 where ln C is concave itself.</param>
/// <param name="Aggregate">The aggregate a of the indices.</param>
public readonly record struct LogConcavity(double Weight, IndexAggregate Aggregate);
