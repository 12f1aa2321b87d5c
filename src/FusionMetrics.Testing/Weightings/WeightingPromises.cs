using FusionMetrics.Testing.Examination;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Weightings;

/// <summary>The promises of <see cref="IWeighting"/>.</summary>
internal static class WeightingPromises
{
    public const string Family = "weighting";

    public static FamilyPromises<IWeighting> All { get; } = new(new Defined(),
    [
        new Answers(),
        new AnswersPositive(),
        new ProperWeights(),
        new ProperMeasures(),
        new Pure<IWeighting>(Family, WeightingRuns.All),
        new CultureFree<IWeighting>(Family, WeightingRuns.All),
        new ThreadSafe<IWeighting>(Family, WeightingRuns.All),
        new ColumnOrderFree(),
        new RowOrderFree(),
        new Mergeable(),
        new AnyUnit(),
        new UnitInvariant(),
        new ShiftInvariant(),
        new ReplicationInvariant(),
        new ConstantsWeighNothing(),
        new TakesMissing(),
    ]);
}
