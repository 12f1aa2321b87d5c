using System.Text.Json;
using FusionMetrics.Coupling;
using FusionMetrics.Normalization;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// From raw values to coordination as the manual of the R package mathmodels prints it (zhjx19/mathmodels-book, chapter 14): a simulated
/// panel of 8 provinces x 10 years x 9 indicators, 3 to a subsystem. Every method is the library's own; the three habits that it does not
/// have are done here, on the data: min-max into [0.002, 0.998], zeros and ones of scores moved to 0.002 and 0.998 for their weights,
/// and zero scores floored at 1e-10 for C.
/// </summary>
public class ProvincePanelTests
{
    private static readonly JsonElement Book = ReferenceFile.Json("coupling/10_mathmodels_book_printed.json");
    private static readonly IReadOnlyList<CsvRow> Raw = ReferenceFile.Csv("coupling/10_mathmodels_book_raw.csv");
    private static readonly string[] Scores = ["technology", "economy", "ecology"];
    private static readonly MinMaxNormalizer MinMax = new(new MinMaxOptions());

    [Fact]
    public void Indicator_weights_are_met_to_their_seven_digits()
    {
        var weights = Enumerable.Range(0, 3).SelectMany(k => new EntropyWeighting().Weigh(IndicatorsOf(k)).Weights);

        foreach (var (weight, printed) in weights.Zip(Book.GetProperty("indicator_weights").Numbers()))
            weight.Should().BeApproximately(printed, Printed.HalfUnit(7));
    }

    [Fact]
    public void Subsystem_weights_are_met_to_their_seven_digits()
    {
        foreach (var (weight, printed) in SubsystemWeights().Zip(Book.GetProperty("subsystem_weights").Numbers()))
            weight.Should().BeApproximately(printed, Printed.HalfUnit(7));
    }

    [Fact]
    public void C_T_and_D_are_met_to_their_three_digits()
    {
        double[][] rows = [.. Enumerable.Range(0, Raw.Count).Select(row => Array.ConvertAll(SubsystemScores(), u => Math.Max(u.ToArray()[row], 1e-10)))];
        var coupling = Coupled(rows);

        var printed = Book.GetProperty("ccd").EnumerateArray().ToList();
        printed.Should().HaveCount(10);
        foreach (var row in printed)
        {
            var (region, year) = (row.GetProperty("region_zh").GetString()!, row.GetProperty("year").GetInt32());
            var computed = coupling[RowOf(region, year)];
            MustMeet(computed.C, "c");
            MustMeet(computed.T, "t");
            MustMeet(computed.D, "d");

            void MustMeet(double number, string name)
                => number.Should().BeApproximately(row.GetProperty(name).GetDouble(), Printed.HalfUnit(row.GetProperty(name).GetDouble(), 3), "{0} of {1} {2}", name, region, year);
        }
    }

    [Theory]
    [InlineData("天津")]
    [InlineData("山东")]
    [InlineData("福建")]
    public void Without_the_floor_a_province_with_a_score_of_zero_has_no_coupling(string region)
    {
        double[][] rows = [.. Enumerable.Range(0, Raw.Count).Select(row => Array.ConvertAll(SubsystemScores(), u => u.ToArray()[row]))];

        var computed = Coupled(rows)[RowOf(region, 2015)];

        (computed.C, computed.D, computed.Grade!.Number).Should().Be((0, 0, 1));
        computed.T.Should().BePositive();
    }

    private static ArrayColumn[] IndicatorsOf(int subsystem)
    {
        var directions = Book.GetProperty("directions").Texts();
        string[] names = ["rd_intensity", "hightech_firms", "patents", "gdp", "income", "structure", "air_quality", "energy_per_gdp", "green_cover"];
        return [.. Enumerable.Range(3 * subsystem, 3).Select(j =>
        {
            var raw = new ArrayColumn([.. Raw.Select(row => row.Number(names[j]))], directions[j] == "+" ? Direction.Benefit : Direction.Cost, names[j]);
            return raw.Through(MinMax.Fit(raw)).Select(z => 0.002 + 0.996 * z);
        })];
    }

    // The index of each subsystem, brought to [0, 1] over the panel.
    private static ArrayColumn[] SubsystemScores()
        => [.. Enumerable.Range(0, 3).Select(k =>
        {
            var columns = IndicatorsOf(k);
            var index = new ArrayColumn(columns.Ranked(new WeightedSum(), [.. new EntropyWeighting().Weigh(columns).Weights]));
            return index.Through(MinMax.Fit(index));
        })];

    private static IReadOnlyList<double> SubsystemWeights() => new EntropyWeighting().Weigh(
        Array.ConvertAll(SubsystemScores(), u => u.Select(score => score == 0 ? 0.002 : score == 1 ? 0.998 : score))).Weights;

    private static CouplingTable Coupled(double[][] rows) => TestPanel.GivenIndices(Scores)
        .Couple(new CouplingRecipe { Weights = CouplingWeights.Of([.. SubsystemWeights()]) }).Evaluate(TestPanel.OfRows(Scores, rows)).Coupling!;

    private static int RowOf(string region, int year)
        => Enumerable.Range(0, Raw.Count).Single(row => Raw[row]["region_zh"] == region && Raw[row].Integer("year") == year);
}
