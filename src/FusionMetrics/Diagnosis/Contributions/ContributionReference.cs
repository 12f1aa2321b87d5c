namespace FusionMetrics.Diagnosis;

/// <summary>What a region is compared with: another region, another period, the mean, the frontier. Immutable.</summary>
public sealed record ContributionReference
{
    private ContributionReference(ReferenceKind kind) => Kind = kind;

    /// <summary>The best value of each indicator that some row of the panel has; of an indicator that is best at a target, the value nearest to it.</summary>
    public static ContributionReference Frontier { get; } = new(ReferenceKind.Frontier);

    /// <summary>The mean of each indicator over the regions of the same period.</summary>
    public static ContributionReference Mean { get; } = new(ReferenceKind.Mean);

    /// <summary>The kind.</summary>
    public ReferenceKind Kind { get; }

    /// <summary>The code of the other region; null where it is the same one, or none.</summary>
    public string? Region { get; private init; }

    /// <summary>The other period; null where it is the same one, or none.</summary>
    public Period? Period { get; private init; }

    /// <summary>Another region.</summary>
    /// <param name="region">Its code.</param>
    /// <param name="period">The period; null for the one that is explained.</param>
    /// <returns>The reference.</returns>
    public static ContributionReference OfRegion(string region, Period? period = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(region);
        return new(ReferenceKind.Region) { Region = region, Period = period };
    }

    /// <summary>The same region in another period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The reference.</returns>
    public static ContributionReference OfPeriod(Period period) => new(ReferenceKind.Period) { Period = period };

    /// <summary>
    /// Reads a reference: <c>frontier</c>, <c>mean</c>, a period, a region's code, or both as <c>DEU/2010</c>. What can be a period is one; a region
    /// with such a code is named with its period.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The reference.</returns>
    public static ContributionReference Parse(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        if (text == "frontier") return Frontier;
        if (text == "mean") return Mean;
        if (FusionMetrics.Period.TryParse(text, out var period)) return OfPeriod(period);
        var slash = text.LastIndexOf('/');
        return slash > 0 && FusionMetrics.Period.TryParse(text.AsSpan(slash + 1), out var then) ? OfRegion(text[..slash], then) : OfRegion(text);
    }

    /// <summary>The text that <see cref="Parse"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        ReferenceKind.Frontier => "frontier",
        ReferenceKind.Mean => "mean",
        ReferenceKind.Period => Period.ToString()!,
        _ => Period is { } period ? $"{Region}/{period}" : Region!,
    };
}
