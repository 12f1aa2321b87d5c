namespace FusionMetrics.Ranking;

/// <summary>Makes one relation of two comparisons.</summary>
internal static class PreferenceRelations
{
    /// <summary>The relation of a row to another.</summary>
    /// <param name="first">Above 0 where it is better in one respect, below 0 where it is worse.</param>
    /// <param name="second">The same in another respect.</param>
    public static PreferenceRelation Of(int first, int second) => (Math.Sign(first), Math.Sign(second)) switch
    {
        (0, 0) => PreferenceRelation.Indifferent,
        ( >= 0, >= 0) => PreferenceRelation.Preferred,
        ( <= 0, <= 0) => PreferenceRelation.Outranked,
        _ => PreferenceRelation.Incomparable,
    };
}
