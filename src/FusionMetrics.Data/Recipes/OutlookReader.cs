using FusionMetrics.Methods;
using FusionMetrics.Outlook;
using FusionMetrics.Trends.LifeCycles;

namespace FusionMetrics.Data.Recipes;

/// <summary>Reads what is asked of scores over time.</summary>
internal sealed class OutlookReader(MethodReader methods, DiagnosticBag bag)
{
    /// <summary>What stands for no method.</summary>
    public const string None = "none";

    /// <summary>The life cycles by the names that recipes have for them.</summary>
    public static readonly (string, LifeCycleOptions?)[] LifeCycles =
    [
        ("best", new()), (None, null), ("logistic", new() { Curve = GrowthCurve.Logistic }), ("gompertz", new() { Curve = GrowthCurve.Gompertz }), ("bass", new() { Curve = GrowthCurve.Bass }),
    ];

    public OutlookRecipe? Read(RecipeNode node)
    {
        if (node is not RecipeMap map)
        {
            bag.Add(RecipeRules.WrongValue.Says("'outlook' must be a map, such as { series: [d], horizon: 5 }.", node.Location));
            return null;
        }
        var usual = new OutlookRecipe();
        var keys = new RecipeKeys(map, "outlook", bag);
        var read = usual with
        {
            Series = keys.Texts("series"),
            Test = keys.Node("test") is { } test ? methods.Read(MethodFamily.Trend, test) ?? usual.Test : usual.Test,
            Breaks = Method(keys, "breaks", MethodFamily.Break, usual.Breaks),
            Forecast = Method(keys, "forecast", MethodFamily.Forecast, usual.Forecast),
            LifeCycle = keys.Choice("life-cycle", LifeCycles),
            Horizon = keys.Whole("horizon", 1, int.MaxValue) ?? usual.Horizon,
            Adjust = keys.Choice("adjust", AdjustmentWords.OfOutlook),
        };
        keys.Done();
        return read;
    }

    private MethodChoice? Method(RecipeKeys keys, string key, MethodFamily family, MethodChoice? usual) => keys.Node(key) switch
    {
        null => usual,
        RecipeScalar { Text: None } => null,
        var node => methods.Read(family, node) ?? usual,
    };
}
