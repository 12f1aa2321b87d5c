using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Testing.Forecasters;

/// <summary>The promises of <see cref="IForecaster"/>.</summary>
internal static class ForecastPromises
{
    public const string Family = "forecast";

    public static FamilyPromises<IForecaster> All { get; } = new(new Defined(),
    [
        new Counts(),
        new ProperPoints(),
        new ProperNumbers(),
        new ProbabilityOfInterval(),
        new Pure<IForecaster>(Family, ForecastRuns.All),
        new CultureFree<IForecaster>(Family, ForecastRuns.All),
        new ThreadSafe<IForecaster>(Family, ForecastRuns.All),
        new HorizonFree(),
        new ConstantGoesOn(),
        new CalendarFree(),
        new UnitInvariant(),
        new ShiftInvariant(),
    ]);
}
