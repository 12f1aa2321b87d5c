using FusionMetrics.Methods;
using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>Getting worse never helps.</summary>
internal sealed class Dominance() : PromiseOf<IRanking>($"{RankingPromises.Family}.dominance",
    "Within the extremes of the columns, a row that is nowhere better than another never scores above it, beyond rounding.", unless: MethodClaim.PenalisesImbalance)
{
    private const int Pairs = 40;

    public override IEnumerable<Trial<IRanking>> Trials() =>
        WeightedTable.Usual.Concat(WeightedTable.All.Where(t => t.Table.Directions.Contains(Direction.Cost)))
            .Select((table, i) => Try(table.Case, ranking => Breach(ranking, table, (ulong)i)));

    private static string? Breach(IRanking ranking, WeightedTable table, ulong seed)
    {
        var random = new SplitMix64(seed);
        double[][] better = [.. Enumerable.Range(0, Pairs).Select(_ => Row(table.Table, random.Below(table.Table.RowCount)))];
        double[][] worse = [.. better.Select(row => Worse(table.Table, row, random))];
        var scores = Scored.Rows(ranking, Scored.Frame(ranking, table), table.Table.WithRows("pairs", [.. better, .. worse]));
        for (var i = 0; i < Pairs; i++)
            if (scores[Pairs + i] > scores[i] && !Rounding.Near(scores[Pairs + i], scores[i]))
                return FormattableString.Invariant($"{Shown(better[i])} scores {scores[i]:R}, but {Shown(worse[i])} scores {scores[Pairs + i]:R}");
        return null;
    }

    private static double[] Row(Table table, int row) => [.. Enumerable.Range(0, table.ColumnCount).Select(column => table[column][row])];

    // Some columns moved towards the worst value of the column, some of them all the way.
    private static double[] Worse(Table table, double[] row, SplitMix64 random) => [.. row.Select((value, column) =>
    {
        var worst = table.Directions[column] == Direction.Benefit ? table[column].Min() : table[column].Max();
        return random.Below(4) switch { 0 => worst, 1 => value, _ => value + (worst - value) * random.Unit() };
    })];

    private static string Shown(double[] row) => $"({string.Join(", ", row.Select(x => FormattableString.Invariant($"{x:R}")))})";
}
