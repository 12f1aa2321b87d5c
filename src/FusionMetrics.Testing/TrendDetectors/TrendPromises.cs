using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends;

namespace FusionMetrics.Testing.TrendDetectors;

/// <summary>The promises of <see cref="ITrendDetector"/>.</summary>
internal static class TrendPromises
{
    public const string Family = "trend";

    public static FamilyPromises<ITrendDetector> All { get; } = new(new Defined(),
    [
        new Counts(),
        new ProperNumbers(),
        new Pure<ITrendDetector>(Family, TrendRuns.All),
        new CultureFree<ITrendDetector>(Family, TrendRuns.All),
        new ThreadSafe<ITrendDetector>(Family, TrendRuns.All),
        new TrueDirection(),
        new NegativeIsOpposite(),
        new BackwardsIsOpposite(),
        new CalendarFree(),
        new ShiftKeepsS(),
        new UnitInvariant(),
        new ShiftInvariant(),
    ]);
}
