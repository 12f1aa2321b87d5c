using FusionMetrics.Normalization;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>The promises of <see cref="INormalizer"/>.</summary>
internal static class NormalizerPromises
{
    public const string Family = "normalizer";

    public static FamilyPromises<INormalizer> All { get; } = new(new Defined(),
    [
        new Answers(),
        new Pure<INormalizer>(Family, NormalizerRuns.All),
        new CultureFree<INormalizer>(Family, NormalizerRuns.All),
        new ThreadSafe<INormalizer>(Family, NormalizerRuns.All),
        new Elementwise(),
        new InPlace(),
        new MissingStays(),
        new StorableMap(),
        new GoodnessKept(),
        new RowOrderFree(),
        new Mergeable(),
        new AnyUnit(),
        new FixedBounds(),
        new UnitInvariant(),
        new ShiftInvariant(),
        new ReplicationInvariant(),
        new TrueSlope(),
    ]);
}
