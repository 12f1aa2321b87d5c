using FusionMetrics.Providers;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.IndicatorProviders;

/// <summary>The promises of <see cref="IIndicatorProvider"/>.</summary>
internal static class ProviderPromises
{
    public const string Family = "provider";

    public static FamilyPromises<IIndicatorProvider> All { get; } = new(new Defined(),
    [
        new Answers(),
        new DeclaredOnly(),
        new Repeatable(),
        new Unwanted(),
        new CultureFree<IIndicatorProvider>(Family, [new Run<IIndicatorProvider>("every column", provider => Reading.All(provider).Answer)]),
        new Cancellable(),
    ]);
}
