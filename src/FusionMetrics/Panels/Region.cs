using System.Collections.Frozen;

namespace FusionMetrics;

/// <summary>A region: a country, province, city or any other unit that is evaluated.</summary>
/// <param name="Code">The code that identifies it in the panel. Regions are ordered by it, ordinally.</param>
public sealed record Region(string Code)
{
    /// <summary>The name for readers, if known.</summary>
    public string? Name { get; init; }

    /// <summary>The name in Chinese, if known.</summary>
    public string? NameZh { get; init; }

    /// <summary>
    /// What else is known of it, by name: the group it belongs to, its longitude. For treatments that compare a region with those of its
    /// group, and for maps. Empty where nothing is.
    /// </summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The name, or the code where no name is known.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name ?? Code;
}
