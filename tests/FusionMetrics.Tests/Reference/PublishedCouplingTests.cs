using FusionMetrics.Coupling;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// Coupling coordination as papers print it, recomputed from the indices U that they print. Those are rounded too, so a printed C, T or D
/// is met when it lies within half a unit of its last digit of what some indices that round to the printed ones give: the indices are
/// moved by half a unit up and down, each by itself. Over three papers one figure of eighty is off by more, and the test names it.
/// </summary>
public class PublishedCouplingTests
{
    [Fact]
    public void Xinjiang_tourism_economy_and_ecology_ChinaXiv_202011_00071_table_4()
    {
        // T weights 0.3, 0.3, 0.4 as the paper states. D of 2017 does not follow from the paper's own C and T.
        var misprint = ("2017", "d");
        var table = ReferenceFile.Csv("coupling/01_xinjiang_tourism_economy_ecology.csv");

        var result = MustMeet(table, ["u1_tourism", "u2_economy", "u3_ecology"], CouplingWeights.Of(0.3, 0.3, 0.4), 4, ["c", "t", "d"], [misprint]);

        result[9].D.Should().BeApproximately(0.7656, 0.5e-4).And.BeLessThan(table[9].Number("d") - 3e-4);
        Math.Sqrt(table[9].Number("c") * table[9].Number("t")).Should().BeApproximately(0.7656, 0.5e-4);
        result.Select(row => row.Grade!.NameZh).Should().Equal(table.Select(row => row["grade_zh"]));
    }

    [Fact]
    public void Lanzhou_ecology_and_development_ChinaXiv_202208_00078_tables_4_and_5()
        => MustMeet(ReferenceFile.Csv("coupling/02_lanzhou_ecology_development.csv"), ["u1_ecology", "u2_development"], CouplingWeights.Equal, 4, ["c", "d"], []);

    [Fact]
    public void Urban_and_rural_logistics_Mathematical_Problems_in_Engineering_2022_2969206_table_4()
        => MustMeet(ReferenceFile.Csv("coupling/07_urban_rural_logistics.csv"), ["u1_urban", "u2_rural"], CouplingWeights.Equal, 3, ["c", "t", "d"], []);

    /// <summary>The standard model of the R package mathmodels 0.0.11, help page of coupling_degree; its other columns are other models.</summary>
    [Fact]
    public void Six_rows_of_the_help_page_of_mathmodels()
    {
        var table = ReferenceFile.Csv("coupling/12_mathmodels_six_rows.csv");
        var (equal, weighted) = (Coupled(table, ["s1", "s2", "s3"], CouplingWeights.Equal), Coupled(table, ["s1", "s2", "s3"], CouplingWeights.Of(0.4, 0.3, 0.3)));
        table.Should().HaveCount(6);
        for (var i = 0; i < table.Count; i++)
        {
            MustMeet(equal[i].C, "c_standard_equal");
            MustMeet(equal[i].T, "t_equal");
            MustMeet(equal[i].D, "d_standard_equal");
            MustMeet(weighted[i].T, "t_w433");

            void MustMeet(double computed, string column)
                => computed.Should().BeApproximately(table[i].Number(column), Printed.HalfUnit(table[i].Number(column), 3), "{0} of {1}", column, table[i]["id"]);
        }
    }

    private static CouplingTable MustMeet(
        IReadOnlyList<CsvRow> table, string[] indices, CouplingWeights weights, int decimals, string[] figures, (string Year, string Figure)[] misprints)
    {
        var half = Printed.HalfUnit(decimals);
        double[] steps = [-half, 0, half];
        var moves = Product(indices.Length, steps);
        var rounded = moves.ToDictionary(move => move, move => Coupled(table, indices, weights, move));
        var outside = new List<(string, string)>();
        for (var i = 0; i < table.Count; i++)
        {
            foreach (var figure in figures)
            {
                double[] possible = [.. rounded.Values.Select(t => Figure(t[i], figure))];
                var printed = table[i].Number(figure);
                if (printed < possible.Min() - half || printed > possible.Max() + half) outside.Add((table[i]["year"], figure));
            }
        }
        table.Should().HaveCount(10);
        outside.Should().Equal(misprints);
        return rounded[moves.Single(move => move.All(step => step == 0))];
    }

    private static double[][] Product(int count, double[] steps) => count == 0
        ? [[]]
        : [.. Product(count - 1, steps).SelectMany(head => steps.Select(step => (double[])[.. head, step]))];

    private static double Figure(CouplingRow row, string name) => name switch { "c" => row.C, "t" => row.T, _ => row.D };

    private static CouplingTable Coupled(IReadOnlyList<CsvRow> table, string[] indices, CouplingWeights weights, double[]? moves = null)
    {
        double[][] rows = [.. table.Select(row => indices.Select((u, k) => row.Number(u) + (moves?[k] ?? 0)).ToArray())];
        return TestPanel.GivenIndices(indices).Couple(new CouplingRecipe { Weights = weights }).Evaluate(TestPanel.OfRows(indices, rows)).Coupling!;
    }
}
