using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>Whether many series together show more than chance: is there a trend anywhere?</summary>
/// <param name="Tests">The number of series that were tested.</param>
/// <param name="Walker">
/// p that the least of as many independent p is this small: 1 - (1 - least p)^m. Source: Walker (1914); Wilks (2006), Journal of Applied Meteorology and Climatology 45, 1181-1189.
/// NaN where nothing was tested.
/// </param>
/// <param name="LeastAdjusted">
/// The least p adjusted by Benjamini and Hochberg. At most alpha: the field is significant at alpha; for neighbours in space, whose series resemble one
/// another, at most 2 alpha is the better limit. Source: Wilks (2016), Bulletin of the American Meteorological Society 97, 2263-2273. NaN where nothing was tested.
/// </param>
public sealed record FieldSignificance(int Tests, double Walker, double LeastAdjusted)
{
    /// <summary>The significance of a field of p-values.</summary>
    /// <param name="p">p-values from 0 to 1; NaN where there was no test.</param>
    public static FieldSignificance Of(ReadOnlySpan<double> p)
    {
        var (tests, least) = (0, double.NaN);
        foreach (var value in p)
        {
            if (double.IsNaN(value)) continue;
            tests++;
            if (!(value >= least)) least = value;
        }
        var adjusted = double.NaN;
        foreach (var value in FalseDiscovery.Adjust(p, FalseDiscoveryRule.BenjaminiHochberg))
            if (!(value >= adjusted) && !double.IsNaN(value)) adjusted = value;
        return new(tests, tests == 0 ? double.NaN : -Exponential.LessOne(tests * Logarithm.OfOnePlus(-least)), adjusted);
    }
}
