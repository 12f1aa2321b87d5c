namespace FusionMetrics.Uncertainty;

/// <summary>Whether regions keep their order.</summary>
/// <param name="Case">What was done.</param>
/// <param name="Region">The region that was left out; null for the other cases.</param>
/// <param name="Pairs">How many pairs of regions were compared: those that had different ranks before.</param>
/// <param name="Reversed">How many of them have the opposite order now.</param>
/// <param name="BestChanges">Whether the best region, where there is one and it was not left out, is beaten now.</param>
/// <param name="Example">The first pair that is reversed: better and worse before; null where there is none.</param>
public sealed record ReversalRow(ReversalCase Case, string? Region, int Pairs, int Reversed, bool BestChanges, (string Better, string Worse)? Example)
{
    /// <summary>For pairs ranked alone: how many triples go round in a circle, a before b before c before a. Null for the other cases.</summary>
    public int? Cycles { get; init; }
}
