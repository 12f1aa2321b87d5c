using FusionMetrics.DynamicEvaluation;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.DynamicEvaluations;

/// <summary>The promises of <see cref="IDynamicEvaluation"/>.</summary>
internal static class DynamicPromises
{
    public const string Family = "dynamic";

    public static FamilyPromises<IDynamicEvaluation> All { get; } = new(new Defined(),
    [
        new Answers(),
        new ProperWeights(),
        new NothingFromNothing(),
        new KeepsConstant(),
        new Pure<IDynamicEvaluation>(Family, DynamicRuns.All),
        new CultureFree<IDynamicEvaluation>(Family, DynamicRuns.All),
        new ThreadSafe<IDynamicEvaluation>(Family, DynamicRuns.All),
        new RegionOrderFree(),
        new CalendarFree(),
        new UnitInvariant(),
        new ShiftInvariant(),
    ]);
}
