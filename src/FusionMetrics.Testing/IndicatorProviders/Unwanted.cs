using FusionMetrics.Providers;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.IndicatorProviders;

/// <summary>A recipe with one indicator reads one column of a wide source.</summary>
internal sealed class Unwanted() : PromiseOf<IIndicatorProvider>($"{ProviderPromises.Family}.unwanted",
    "Columns that are not wanted are passed over, and the wanted one has the values it has among all.")
{
    private const int MostColumns = 8;

    public override IEnumerable<Trial<IIndicatorProvider>> Trials() => [Try("one column at a time", provider =>
    {
        var reading = Reading.All(provider);
        // Where it cannot tell twice the same, it is not the choice's doing.
        if (reading.Panel is not { } all || reading.Answer.DifferenceFrom(Reading.All(provider).Answer) is not null) return null;
        return all.Indicators.Take(MostColumns).Select(code => Breach(provider, all, code)).FirstOrDefault(seen => seen is not null);
    })];

    private static string? Breach(IIndicatorProvider provider, Panel all, string code)
    {
        var reading = Reading.Only(provider, code);
        if (reading.Exception is { } thrown) return $"only '{code}' wanted: {thrown.GetType().Name}: {thrown.Message}";
        if (reading.Panel is not { } panel) return $"only '{code}' wanted: declined: {string.Join(" ", reading.Found.Take(3))}";
        for (var row = 0; row < all.RowCount; row++)
        {
            var (region, period) = (all.RegionAt(row).Code, all.PeriodAt(row));
            var found = panel.FindRow(region, period);
            var value = found < 0 ? double.NaN : panel.Column(code)[found];
            if (!value.Equals(all.Column(code)[row]))
                return FormattableString.Invariant($"only '{code}' wanted: {value:R} of {region} in {period}, but {all.Column(code)[row]:R} among all");
        }
        return panel.RowCount > all.RowCount ? $"only '{code}' wanted: {panel.RowCount} rows, but {all.RowCount} among all columns" : null;
    }
}
