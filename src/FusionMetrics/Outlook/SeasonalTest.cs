using FusionMetrics.Methods;
using FusionMetrics.Trends;

namespace FusionMetrics.Outlook;

/// <summary>Tests of a trend by the frequency of periods: one that knows seasons takes those of the periods, where it is named without options.</summary>
internal static class SeasonalTest
{
    /// <summary>The tests of all frequencies.</summary>
    public static Dictionary<Frequency, ITrendDetector> All(MethodChoice test, MethodCatalog catalog, Converter<MethodChoice, MethodChoice>? then = null)
        => Enum.GetValues<Frequency>().ToDictionary(frequency => frequency, frequency => catalog.Create<ITrendDetector>(MethodFamily.Trend, then is null ? Of(test, frequency, catalog) : then(Of(test, frequency, catalog))));

    private static MethodChoice Of(MethodChoice test, Frequency frequency, MethodCatalog catalog)
        => test.Options is null && catalog.Get(MethodFamily.Trend, test.Id).Options.Defaults is SeasonalOptions seasonal && Period.PerYear(frequency) is > 1 and var seasons
            ? test with { Options = seasonal with { Seasons = seasons } }
            : test;
}
