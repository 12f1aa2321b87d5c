namespace FusionMetrics;

/// <summary>
/// Over which rows the frame of comparison is taken: the bounds of the normalisation and the weights alike. One explicit choice for an
/// evaluation. Immutable.
/// </summary>
public sealed record Scope
{
    private Scope(ScopeKind kind, Period? from = null, Period? to = null)
    {
        Kind = kind;
        From = from;
        To = to;
    }

    /// <summary>All region-periods together: scores are comparable across regions and over time. The default.</summary>
    public static Scope Pooled { get; } = new(ScopeKind.Pooled);

    /// <summary>Each period by itself: scores are comparable across regions, not over time.</summary>
    public static Scope PerPeriod { get; } = new(ScopeKind.PerPeriod);

    /// <summary>The bounds stored with each indicator; weights from all region-periods.</summary>
    public static Scope Fixed { get; } = new(ScopeKind.Fixed);

    /// <summary>The kind of scope.</summary>
    public ScopeKind Kind { get; }

    /// <summary>The first period of the window; null unless the kind is <see cref="ScopeKind.Reference"/>.</summary>
    public Period? From { get; }

    /// <summary>The last period of the window; null unless the kind is <see cref="ScopeKind.Reference"/>.</summary>
    public Period? To { get; }

    /// <summary>The region-periods of a window of periods, both ends included.</summary>
    /// <param name="from">The first period.</param>
    /// <param name="to">The last period, not before the first.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public static Scope Reference(Period from, Period to)
        => from <= to ? new(ScopeKind.Reference, from, to) : throw new ArgumentException($"The window {from} to {to} ends before it begins.");

    /// <summary>The scope in words: <c>pooled</c>, <c>reference 2010 to 2015</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        ScopeKind.Pooled => "pooled",
        ScopeKind.PerPeriod => "per-period",
        ScopeKind.Fixed => "fixed",
        _ => $"reference {From} to {To}",
    };
}
