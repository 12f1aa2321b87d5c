using System.Globalization;

namespace FusionMetrics.Outlook;

/// <summary>Says in English which forecaster missed a series least, and how far the usual one did.</summary>
internal sealed class EnglishBackTest(SeriesBackTest test)
{
    private static readonly string Usual = new OutlookRecipe().Forecast!.Id;

    /// <summary>The sentence.</summary>
    public override string ToString()
    {
        if (test.Forecasters is not [{ Place: not null } first, ..]) return $"{test.Series}: too few values, or none that change, to compare forecasts with.";
        var usual = test.Forecasters.FirstOrDefault(row => row.Forecaster == Usual && row.Place != null);
        var best = usual is { Place: 1 } ? usual : first;
        var where = best.Regions > 1 ? $", {best.Regions} regions" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{test.Series}{where}, {best.Errors.Count} {(best.Errors.Count == 1 ? "forecast" : "forecasts")} {(test.Horizon == 1 ? "1 step" : $"1 to {test.Horizon} steps")} ahead: {best.Forecaster} misses least, by {Digits.Of(best.Errors.Mase)} of the usual change, and {Digits.OfProbability(best.Errors.Coverage)} of what came was in its intervals{Of(usual == best ? null : usual)}.");
    }

    private string Of(ForecasterRow? usual)
        => usual is null ? "" : $"; {usual.Forecaster}, place {usual.Place} of {test.Forecasters.Count}, by {Digits.Of(usual.Errors.Mase)}, with {Digits.OfProbability(usual.Errors.Coverage)}";
}
