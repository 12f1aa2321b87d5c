using FusionMetrics.Providers;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.IndicatorProviders;

/// <summary>Problems of a source are told of, not thrown about.</summary>
internal sealed class Defined() : PromiseOf<IIndicatorProvider>($"{ProviderPromises.Family}.defined",
    "No exception but FusionMetricsException, for what cannot be read at all, and OperationCanceledException.")
{
    public override IEnumerable<Trial<IIndicatorProvider>> Trials() => [Try("every column", provider => Reading.All(provider) switch
    {
        { PushedIntoUnknownColumn: true } => null,
        { Exception: { } thrown } => $"{thrown.GetType().Name}: {thrown.Message}",
        _ => null,
    })];
}
