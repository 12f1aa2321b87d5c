using FusionMetrics.Coupling;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Couplings;

/// <summary>The promises of <see cref="ICouplingModel"/>.</summary>
internal static class CouplingPromises
{
    public const string Family = "coupling";

    public static FamilyPromises<ICouplingModel> All { get; } = new(new Defined(),
    [
        new WithinUnit(),
        new ZeroOfZeros(),
        new Pure<ICouplingModel>(Family, CouplingRuns.All),
        new CultureFree<ICouplingModel>(Family, CouplingRuns.All),
        new ThreadSafe<ICouplingModel>(Family, CouplingRuns.All),
        new RowsIndependent(),
        new Overwrites(),
        new UnitInvariant(),
        new Symmetric(),
        new DeclinesOutside(),
        new TrueGradient(),
        new LogConcave(),
    ]);
}
