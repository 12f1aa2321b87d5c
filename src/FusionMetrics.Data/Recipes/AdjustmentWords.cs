using FusionMetrics.Trends;

namespace FusionMetrics.Data.Recipes;

/// <summary>The names that recipes have for adjustments of p.</summary>
internal static class AdjustmentWords
{
    /// <summary>The names in a trend stage, the usual one first.</summary>
    public static readonly (string Word, FalseDiscoveryRule Rule)[] OfTrend =
    [
        ("none", FalseDiscoveryRule.None), ("benjamini-hochberg", FalseDiscoveryRule.BenjaminiHochberg), ("benjamini-yekutieli", FalseDiscoveryRule.BenjaminiYekutieli), ("storey", FalseDiscoveryRule.Storey),
    ];

    /// <summary>The names in an outlook, the usual one first.</summary>
    public static readonly (string Word, FalseDiscoveryRule Rule)[] OfOutlook = [OfTrend[1], OfTrend[0], OfTrend[2], OfTrend[3]];

    /// <summary>The name of an adjustment.</summary>
    public static string Of(FalseDiscoveryRule rule) => Array.Find(OfTrend, words => words.Rule == rule).Word;
}
