using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>The built-in forecasters.</summary>
internal static class ForecastMethods
{
    public static void Register(IMethodRegistry registry) => Usual(registry, "drift", Drift.Description, o => new Drift(o));

    private static void Usual(IMethodRegistry registry, string id, MethodDescription description, Func<ForecastOptions, IForecaster> create)
        => registry.Add<IForecaster, ForecastOptions>(id, description, ForecastOptions.Set, create);
}
