using FusionMetrics.Providers;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.IndicatorProviders;

/// <summary>The source that the author gave the kit must be readable, or nothing else can be tried.</summary>
internal sealed class Answers()
    : PromiseOf<IIndicatorProvider>($"{ProviderPromises.Family}.answers", "The source is read into a panel without an error.")
{
    public override IEnumerable<Trial<IIndicatorProvider>> Trials() => [Try("every column", provider => Reading.All(provider) switch
    {
        { Panel: not null } or { Exception: not null } => null,
        { Found: var found } => $"declined: {string.Join(" ", found.Where(d => d.Severity == Severity.Error).Take(3))}",
    })];
}
