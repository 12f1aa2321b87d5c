using FusionMetrics.Testing.Examination;
using FusionMetrics.Treatment;

namespace FusionMetrics.Testing.Treatments;

/// <summary>The promises of <see cref="ITreatment"/>.</summary>
internal static class TreatmentPromises
{
    public const string Family = "treatment";

    public static FamilyPromises<ITreatment> All { get; } = new(new Defined(),
    [
        new Answers(),
        new Pure<ITreatment>(Family, TreatmentRuns.All),
        new CultureFree<ITreatment>(Family, TreatmentRuns.All),
        new ThreadSafe<ITreatment>(Family, TreatmentRuns.All),
        new InputUnchanged(),
        new OthersLeftAlone(),
        new ChangesReported(),
        new ReportsTrue(),
        new Repeatable(),
        new Idempotent(),
    ]);
}
