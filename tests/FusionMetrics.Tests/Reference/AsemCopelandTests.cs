using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// Copeland scores of the ASEM countries over all 49 treated indicators, beside those of COINr. COINr asks whether a share of weight is exactly
/// 0.5 after it has summed 49ths in binary. Of 16 pairs of countries that tie, rounding makes 11 a loss of the one without a win of the other, so
/// that its scores sum to -11, and not to 0.
/// </summary>
public class AsemCopelandTests
{
    private static readonly Dictionary<string, double> Coinr = ReferenceFile.Csv("asem/coinr-copeland-all-indicators.csv")
        .ToDictionary(row => row["uCode"], row => row.Number("copeland_all_indicators"));

    private static readonly (string[] Countries, ArrayColumn[] Columns) Treated = Read();

    [Fact]
    public void Where_no_pair_ties_scores_are_those_of_COINr()
    {
        var scores = Scores();
        var settled = Enumerable.Range(0, scores.Length).Where(i => !Enumerable.Range(0, scores.Length).Any(k => k != i && Ties(i, k))).ToArray();

        settled.Should().HaveCount(26);
        foreach (var i in settled) scores[i].Should().Be(Coinr[Treated.Countries[i]]);
    }

    [Fact]
    public void Where_pairs_tie_they_are_apart_by_what_rounding_decides_there()
    {
        var scores = Scores();
        scores.Sum().Should().Be(0);
        Coinr.Values.Sum().Should().Be(-11);
        for (var i = 0; i < scores.Length; i++)
        {
            var decided = Enumerable.Range(0, scores.Length).Where(k => k != i && Ties(i, k)).Sum(k => Math.Sign((i < k ? Share(i, k) : 1 - Share(k, i)) - 0.5));
            (scores[i] + decided).Should().Be(Coinr[Treated.Countries[i]], "{0} is one of them", Treated.Countries[i]);
        }
    }

    private static double[] Scores() => Treated.Columns.Ranked(new Copeland(), [.. Treated.Columns.Select(_ => 1.0 / Treated.Columns.Length)]);

    private static bool Ties(int row, int other) => Treated.Columns.Sum(column => Better(column, row, other)) == 0;

    // As COINr's outrankMatrix rounds it.
    private static double Share(int row, int other)
    {
        var (weight, signs) = (1.0 / Treated.Columns.Length, Treated.Columns.Select(column => Better(column, row, other)).ToArray());
        return signs.Count(sign => sign > 0) * weight + 0.5 * (signs.Count(sign => sign == 0) * weight);
    }

    private static int Better(ArrayColumn column, int row, int other)
        => (column.Direction == Direction.Benefit ? 1 : -1) * column.ToArray()[row].CompareTo(column.ToArray()[other]);

    // Min-max from 1 to 100, which COINr does first, keeps the order of values or turns it round.
    private static (string[] Countries, ArrayColumn[] Columns) Read()
    {
        var cells = ReferenceFile.Csv("asem/coinr-results.csv").Where(row => row["stage"] == "Treated").ToList();
        var directions = ReferenceFile.Csv("asem/asem-metadata.csv").ToDictionary(row => row["iCode"], row => row["Direction"]);
        string[] countries = [.. cells.Select(row => row["uCode"]).Distinct()];
        return (countries, [.. cells.GroupBy(row => row["iCode"]).Select(column => new ArrayColumn(
            [.. countries.Select(country => column.Single(row => row["uCode"] == country).Number("value"))],
            directions[column.Key] == "1" ? Direction.Benefit : Direction.Cost, column.Key))]);
    }
}
