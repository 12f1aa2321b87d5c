namespace FusionMetrics.Coupling;

/// <summary>
/// A coupling model of which it is known how far its logarithm is from being concave: a second ability. The cheapest path to a goal is then found, and proven to be the
/// cheapest. A recipe whose model has not this ability has no path.
/// </summary>
public interface ILogConcaveCoupling : IDifferentiableCoupling
{
    /// <summary>
    /// What makes the logarithm of C concave: ln C + w ln a is concave in the indices, wherever C is above 0. The
    /// <see cref="IDifferentiableCoupling.Differentiate">gradient</see> is that of a plane that touches it from above, at a kink too unless three indices are equal; only at the peak, where
    /// all are equal and C is 1, there need be none.
    /// </summary>
    /// <param name="subsystems">The number of subsystems, 2 or more.</param>
    /// <returns>The weight w and the aggregate a.</returns>
    LogConcavity LogConcavity(int subsystems);
}
