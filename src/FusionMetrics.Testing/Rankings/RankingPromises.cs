using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>The promises of <see cref="IRanking"/>.</summary>
internal static class RankingPromises
{
    public const string Family = "ranking";

    public static FamilyPromises<IRanking> All { get; } = new(new Defined(),
    [
        new Answers(),
        new AnswersPositive(),
        new AnswersThousand(),
        new ProperFrame(),
        new StorableFrame(),
        new Pure<IRanking>(Family, RankingRuns.All),
        new CultureFree<IRanking>(Family, RankingRuns.All),
        new ThreadSafe<IRanking>(Family, RankingRuns.All),
        new RowsIndependent(),
        new Overwrites(),
        new Dominance(),
        new BalancedDominance(),
        new BestAboveWorst(),
        new ColumnOrderFree(),
        new RowOrderFree(),
        new Mergeable(),
        new AnyUnit(),
        new UnitInvariant(),
        new ShiftInvariant(),
        new ReplicationInvariant(),
        new TakesMissing(),
        new TrueGradient(),
    ]);
}
