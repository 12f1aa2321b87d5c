using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Testing.BreakDetectors;

/// <summary>The promises of <see cref="IBreakDetector"/>.</summary>
internal static class BreakPromises
{
    public const string Family = "break";

    public static FamilyPromises<IBreakDetector> All { get; } = new(new Defined(),
    [
        new Counts(),
        new ProperNumbers(),
        new ProperPlaces(),
        new Pure<IBreakDetector>(Family, BreakRuns.All),
        new CultureFree<IBreakDetector>(Family, BreakRuns.All),
        new ThreadSafe<IBreakDetector>(Family, BreakRuns.All),
        new NoneInConstant(),
        new NegativeIsAlike(),
        new CalendarFree(),
        new UnitInvariant(),
        new ShiftInvariant(),
    ]);
}
