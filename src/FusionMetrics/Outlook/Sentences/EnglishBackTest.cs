using System.Globalization;

namespace FusionMetrics.Outlook;

/// <summary>Says in English which forecaster missed a series least, and how far the usual one did.</summary>
internal sealed class EnglishBackTest(SeriesBackTest test)
{
    private static readonly string Usual = new OutlookRecipe().Forecast!.Id;

    /// <summary>The sentence.</summary>
    public override string ToString()
    {
        if (test.Forecasters is not [{ Place: not null } first, ..]) return $"{test.Series}: {Nothing()}.";
        var usual = test.Forecasters.FirstOrDefault(row => row.Forecaster == Usual && row.Place != null);
        var best = usual is { Place: 1 } ? usual : first;
        var reached = 1 + Array.FindLastIndex([.. best.Steps], step => step.Count > 0);
        var where = best.Regions > 1 ? $", {best.Regions} regions" : "";
        var alike = test.Forecasters.Count(row => row.Place == 1) - 1;
        var misses = alike switch { 0 => " misses", 1 => " and another miss", _ => $" and {alike} others miss" };
        return string.Create(CultureInfo.InvariantCulture, $"{test.Series}{where}, {best.Errors.Count} {(best.Errors.Count == 1 ? "forecast" : "forecasts")} {(reached == 1 ? "1 step" : $"1 to {reached} steps")} ahead: {best.Forecaster}{misses} least, by {Digits.Of(best.Errors.Mase)} of the usual change, and {Digits.OfProbability(best.Errors.Coverage)} of what came was in its intervals{Of(usual == best ? null : usual)}{WithoutPlace()}.");
    }

    private string Nothing()
    {
        if (test.Forecasters.All(row => row.Origins == 0)) return "nothing was forecast, for want of values, or of such as these forecasters take";
        return test.Forecasters.All(row => row.Errors.Count == 0) ? "no value came when one was forecast, as values are unevenly spaced" : "no value changed before a forecast, so that misses have no measure";
    }

    private string Of(ForecasterRow? usual)
        => usual is null ? "" : $"; {usual.Forecaster}, place {usual.Place} of {test.Forecasters.Count(row => row.Place != null)}, by {Digits.Of(usual.Errors.Mase)}, with {Digits.OfProbability(usual.Errors.Coverage)}";

    private string WithoutPlace() => test.Forecasters.Count(row => row.Place is null) is > 0 and var count ? $"; {count} that could not forecast from every origin {(count == 1 ? "has" : "have")} no place" : "";
}
