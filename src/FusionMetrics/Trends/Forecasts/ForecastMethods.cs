using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>The built-in forecasters.</summary>
internal static class ForecastMethods
{
    public static void Register(IMethodRegistry registry)
    {
        Usual(registry, "naive", Naive.Description, o => new Naive(o));
        Usual(registry, "drift", Drift.Description, o => new Drift(o));
        Usual(registry, "median-drift", MedianDrift.Description, o => new MedianDrift(o));
        Usual(registry, "ses", SimpleSmoothing.Description, o => new SimpleSmoothing(o));
        registry.Add<IForecaster, HoltOptions>("holt", Holt.Description, HoltOptions.Set, o => new Holt(o));
        Usual(registry, "ets", Ets.Description, o => new Ets(o));
        Usual(registry, "theta", Theta.Description, o => new Theta(o));
        Usual(registry, "dynamic-theta", DynamicTheta.Description, o => new DynamicTheta(o));
        Usual(registry, "lgt", LocalGlobalTrend.Description, o => new LocalGlobalTrend(o));
        Usual(registry, "arima", Arima.Description, o => new Arima(o));
        registry.Add<IForecaster, GreyModelOptions>("gm11", GreyModel.Description, GreyModelOptions.Set, o => new GreyModel(o));
        registry.Add<IForecaster, CombinationOptions>("combination", Combination.Description, CombinationOptions.Set, (o, catalog) => new Combination(o, catalog));
    }

    private static void Usual(IMethodRegistry registry, string id, MethodDescription description, Func<ForecastOptions, IForecaster> create)
        => registry.Add<IForecaster, ForecastOptions>(id, description, ForecastOptions.Set, create);
}
