namespace FusionMetrics;

/// <summary>The weights of indicators in the whole of an indicator system.</summary>
internal static class EffectiveWeight
{
    /// <summary>The product of the weights on the way from the top to each indicator.</summary>
    /// <param name="system">The system.</param>
    /// <param name="groups">The weight of each group beside its neighbours, in the order of the groups.</param>
    /// <param name="indicators">The weight of each indicator within its group.</param>
    public static double[] Of(IndicatorSystem system, double[] groups, double[] indicators)
    {
        var effective = (double[])indicators.Clone();
        var ofGroup = (double[])groups.Clone();
        // A group stands after the one it belongs to.
        for (var at = 0; at < ofGroup.Length; at++)
        {
            var place = system.Places[at];
            if (place.Parent >= 0) ofGroup[at] *= ofGroup[place.Parent];
            if (!place.IsLeaf) continue;
            foreach (ref var weight in effective.AsSpan(place.First, place.Count)) weight = ofGroup[at] * weight;
        }
        return effective;
    }
}
