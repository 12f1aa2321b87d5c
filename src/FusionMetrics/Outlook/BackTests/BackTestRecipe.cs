namespace FusionMetrics.Outlook;

/// <summary>What is asked of forecasters: how would they have done on these series? Pure data, immutable.</summary>
public sealed record BackTestRecipe
{
    /// <summary>The forecasters that are compared.</summary>
    /// <value>None, the default: every one of the catalog, with its default options.</value>
    public IReadOnlyList<MethodChoice> Forecasters { get; init; } = [];

    /// <summary>How many periods are forecast from each origin.</summary>
    /// <value>From 1 to 1000. The default is 3.</value>
    public int Horizon { get; init; } = 3;

    /// <summary>How many values the first forecast is made from.</summary>
    /// <value>1 or more. The default is 8.</value>
    public int LeastCount { get; init; } = 8;
}
