namespace FusionMetrics.Auditing;

/// <summary>What a D is made of.</summary>
[Flags]
internal enum CombinationParts
{
    C = 1,
    T = 2,
    Both = C | T,
}
