using System.Globalization;

namespace FusionMetrics;

/// <summary>What becomes of values that are still missing after all treatment. Immutable.</summary>
public sealed record MissingRule
{
    private MissingRule(double? minimumShare) => MinimumShare = minimumShare;

    /// <summary>A missing value is an error. The default.</summary>
    public static MissingRule Error { get; } = new((double?)null);

    /// <summary>
    /// The least share of the values of a group that must be there for its index to be made of them, from 0 to 1; null where a missing
    /// value is an error.
    /// </summary>
    public double? MinimumShare { get; }

    /// <summary>Whether missing values are left.</summary>
    public bool AreLeft => MinimumShare is not null;

    /// <summary>
    /// Missing values are left: an index is made of the indicators that are there, whose weights are scaled to sum to 1. Where too few are
    /// there, the index is missing too.
    /// </summary>
    /// <param name="minimumShare">The least share of the values of a group that must be there, by number, from 0 to 1.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    public static MissingRule Reweight(double minimumShare = 0)
    {
        if (!(minimumShare is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(minimumShare), minimumShare, "Must be from 0 to 1.");
        return new(minimumShare);
    }

    /// <summary>The rule in words: <c>error</c>, <c>reweight, at least 0.66</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
        => MinimumShare is { } share ? $"reweight, at least {share.ToString(CultureInfo.InvariantCulture)}" : "error";
}
