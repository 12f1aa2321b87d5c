namespace FusionMetrics.Trends.Forecasts;

/// <summary>What a fitted model says of the steps to come, in the unit of an <see cref="EvenSeries"/>.</summary>
/// <param name="Means">The forecasts, of step 1, 2, ...</param>
/// <param name="Errors">Their standard errors by the model.</param>
/// <param name="Freedom">How many values more were seen than parameters fitted: 1 or more.</param>
/// <param name="Model">The model, as the field writes it.</param>
internal sealed record Prediction(double[] Means, double[] Errors, int Freedom, string Model)
{
    /// <summary>Whether every number is one.</summary>
    public bool IsFinite => Array.TrueForAll(Means, double.IsFinite) && Array.TrueForAll(Errors, double.IsFinite);

    /// <summary>What it was fitted with, and how well it fits.</summary>
    public IReadOnlyList<KeyValuePair<string, double>> Figures { get; init; } = [];
}
