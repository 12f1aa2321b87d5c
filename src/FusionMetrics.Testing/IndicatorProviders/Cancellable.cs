using FusionMetrics.Providers;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.IndicatorProviders;

/// <summary>Somebody pressed Ctrl+C.</summary>
internal sealed class Cancellable() : PromiseOf<IIndicatorProvider>($"{ProviderPromises.Family}.cancellable",
    "A token that is cancelled stops the read before the first row, by an OperationCanceledException.")
{
    public override IEnumerable<Trial<IIndicatorProvider>> Trials() => [Try("a token cancelled beforehand", provider =>
    {
        // What cannot be read at all is another promise's business.
        if (Reading.All(provider).Panel is null) return null;
        try
        {
            provider.Provide(new PanelBuilder(), new CancellationToken(canceled: true));
            return "read to the end";
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    })];
}
