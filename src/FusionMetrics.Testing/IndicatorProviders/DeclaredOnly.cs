using FusionMetrics.Providers;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.IndicatorProviders;

/// <summary>A handle comes from the builder.</summary>
internal sealed class DeclaredOnly()
    : PromiseOf<IIndicatorProvider>($"{ProviderPromises.Family}.declared-only", "Values are pushed into declared columns only.")
{
    public override IEnumerable<Trial<IIndicatorProvider>> Trials() => [Try("every column", provider
        => Reading.All(provider) is { PushedIntoUnknownColumn: true } reading ? reading.Exception!.Message : null)];
}
