using FusionMetrics.Providers;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.IndicatorProviders;

/// <summary>Reading does not use a source up.</summary>
internal sealed class Repeatable() : PromiseOf<IIndicatorProvider>($"{ProviderPromises.Family}.repeatable",
    "Reading twice gives panels of equal fingerprints, and the same diagnostics.")
{
    public override IEnumerable<Trial<IIndicatorProvider>> Trials()
        => [new("every column, twice", provider => Reading.All(provider).Answer.DifferenceFrom(Reading.All(provider).Answer))];
}
