using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.MethodEntries;

/// <summary>Listings and error messages show the values and the summary.</summary>
internal sealed class OptionsDescribed()
    : PromiseOf<Method>($"{MethodPromises.Family}.options-described", "Each option says which values it takes and what it means.")
{
    public override IEnumerable<Trial<Method>> Trials() => [Try("the descriptions of the options", method =>
    {
        var bad = method.Options.Describe().FirstOrDefault(o => string.IsNullOrWhiteSpace(o.Values) || string.IsNullOrWhiteSpace(o.Summary));
        return bad is null ? null : $"'{bad.Name}' does not";
    })];
}
