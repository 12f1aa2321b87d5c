using FusionMetrics.Coupling;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// Coupling coordination as papers print it, recomputed from the indices U that they print. Those are rounded too, so a printed C, T or D
/// is met when it lies within half a unit of its last digit of what some indices that round to the printed ones give: the indices are
/// moved by half a unit up and down, each by itself. Over five papers five figures of about 400 are off by more, and the tests name them.
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

    /// <summary>C = {U1 U2 / ((U1 + U2) / 2)^2}^2, from indices of two decimals.</summary>
    [Fact]
    public void Aksu_urbanisation_and_land_ChinaXiv_201911_00067_table_4()
        => MustMeet(ReferenceFile.Csv("coupling/03_aksu_urbanisation_land_k2.csv"), ["u1_urbanisation", "u2_land"], CouplingWeights.Equal, 2, ["c", "t", "d"], [], KForm(2), 26);

    /// <summary>The same with three subsystems and k = 3, T weights as the paper states. Of 252 figures four are off, all C, all by less than 0.001: Mianyang 2005 and Suining 2010, 0.9998
    /// and 0.9997 printed as 0.999, and Ganzi 2010 and 2014, 0.00001 and less printed as 0.001.</summary>
    [Fact]
    public void Rural_population_land_and_economy_of_Sichuan_ChinaXiv_201711_01841_tables_3_and_4()
    {
        var table = ReferenceFile.Csv("coupling/04_sichuan_population_land_economy_k3.csv");
        var result = MustMeet(table, ["u1_population", "u2_land", "u3_economy"], CouplingWeights.Of(0.3, 0.4, 0.3), 3,
            ["c", "t", "d"], [("2005", "c"), ("2010", "c"), ("2010", "c"), ("2014", "c")], KForm(3), 84);
        for (var i = 0; i < table.Count; i++)
            if ((table[i]["region"], table[i]["year"]) is ("Mianyang", "2005") or ("Suining", "2010") or ("Ganzi", "2010" or "2014"))
                result[i].C.Should().BeApproximately(table[i].Number("c"), 1e-3);
    }

    /// <summary>The whole way from raw data: min-max, the weights printed, k = 2. The text prints C of 2009 to 2011 and D of 2008.</summary>
    [Fact]
    public void Kubuqi_ecology_and_economy_ChinaXiv_202101_00006_tables_2_to_4()
    {
        var (raw, normalised, weights) = (ReferenceFile.Csv("coupling/09_kubuqi_raw.csv"), ReferenceFile.Csv("coupling/09_kubuqi_normalised.csv"), ReferenceFile.Csv("coupling/09_kubuqi_weights.csv"));
        int[] years = [.. Enumerable.Range(2008, 10)];
        var system = new IndicatorSystem(weights.GroupBy(row => row["subsystem"]).Select(group => new Subsystem(group.Key,
            [.. group.Select(row => new Indicator(row["indicator"], Enum.Parse<Direction>(row["direction"], true)) { Weight = row.Number("weight") })])));
        string[] codes = [.. raw.Select(row => row["indicator"])];
        var panel = TestPanel.From(2008, codes, ("Kubuqi", [.. years.Select(year => raw.Select(row => row.Number($"{year}")).ToArray())]));

        var result = EvaluationRecipe.For(system).Weigh("fixed").Couple(new CouplingRecipe { Model = KForm(2) }).Evaluate(panel);

        foreach (var row in normalised)
            foreach (var year in years)
                result.Explain("Kubuqi", Period.OfYear(year)).Indicators.Single(i => i.Indicator.Code == row["indicator"]).Normalized
                    .Should().BeApproximately(row.Number($"{year}"), 4e-4, "{0} of {1}", row["indicator"], year);
        // The weights of the paper have four digits and sum to 1.0001; here they are scaled to sum to 1.
        result.Coupling![0].D.Should().BeApproximately(0.1662, 1e-4);
        result.Coupling[1].C.Should().BeApproximately(0.6020, 1e-4);
        result.Coupling[2].C.Should().BeApproximately(0.8198, 1e-4);
        result.Coupling[3].C.Should().BeApproximately(0.9969, 2e-4);
    }

    /// <summary>Four subsystems by three models: the vignette of the R package coupling 0.1, six rows of seven digits.</summary>
    [Theory]
    [InlineData("standard", "standard")]
    [InlineData("wang-2021", "wang")]
    [InlineData("fan-2024", "fan")]
    public void Six_rows_of_the_vignette_of_the_R_package_coupling(string model, string column)
    {
        var table = ReferenceFile.Csv("coupling/11_coupling_r_gzma.csv");
        var coupled = Coupled(table, ["u1", "u2", "u3", "u4"], CouplingWeights.Equal, model: model);
        table.Should().HaveCount(6);
        for (var i = 0; i < table.Count; i++)
        {
            // The indices are printed with seven digits too.
            coupled[i].C.Should().BeApproximately(table[i].Number($"c_{column}"), 2e-7);
            coupled[i].D.Should().BeApproximately(table[i].Number($"d_{column}"), 2e-7);
        }
    }

    [Fact]
    public void Six_rows_of_the_help_page_of_mathmodels_by_the_modified_model()
    {
        var table = ReferenceFile.Csv("coupling/12_mathmodels_six_rows.csv");
        var coupled = Coupled(table, ["s1", "s2", "s3"], CouplingWeights.Of(0.4, 0.3, 0.3), model: "wang-2021");
        for (var i = 0; i < table.Count; i++)
        {
            coupled[i].C.Should().BeApproximately(table[i].Number("c_wang"), Printed.HalfUnit(table[i].Number("c_wang"), 3));
            coupled[i].D.Should().BeApproximately(table[i].Number("d_wang_w433"), Printed.HalfUnit(table[i].Number("d_wang_w433"), 3));
        }
    }

    /// <summary>
    /// Wang et al. (2021), Table 8: C of 91 city-years by the original and the modified model, without the indices. The original gives the ratio r of the two
    /// indices, and the modified then their difference d and so the larger, d / (1 - r), which must lie in [0, 1]: with that pair both models must give back
    /// what is printed. Where C rounds to 0.9999 or more, the ratio is too uncertain to say anything.
    /// </summary>
    [Fact]
    public void Thirteen_cities_by_the_original_and_the_modified_model()
    {
        var table = ReferenceFile.Csv("coupling/08_wang2021_table8_c_original_vs_modified.csv");
        var told = 0;
        foreach (var row in table.Where(row => row.Number("c_original") < 0.9999))
        {
            var (original, modified) = (row.Number("c_original"), row.Number("c_modified"));
            var ratio = Math.Pow((1 - Math.Sqrt(1 - original * original)) / original, 2);
            var larger = (1 - modified * modified / ratio) / (1 - ratio);
            larger.Should().BeInRange(0, 1);
            double[] u = [larger, larger * ratio];
            CouplingOf(new StandardCoupling(), u).Should().BeApproximately(original, 1e-12);
            CouplingOf(new WangCoupling(), u).Should().BeApproximately(modified, 1e-12);
            told++;
        }
        table.Should().HaveCount(91);
        told.Should().Be(89);
    }

    /// <summary>Public services in Xinjiang, ChinaXiv 202011.00074, table 2: printed as sqrt(U1 U2 / (U1 + U2)^2), computed as sqrt(U1 U2).</summary>
    [Fact]
    public void A_lost_denominator_explains_the_public_services_of_Xinjiang_and_no_other_mistake_does()
    {
        var table = ReferenceFile.Csv("coupling/05_xinjiang_services_lost_denominator.csv");
        table.Should().HaveCount(14);
        foreach (var error in CouplingError.All)
        {
            var farthest = table.Max(row => Math.Abs(error.Of(row.Number("u1"), row.Number("u2")) - row.Number("c")));
            if (error == CouplingError.LostDenominator) farthest.Should().BeLessThan(1e-4);
            else farthest.Should().BeGreaterThan(0.1);
        }
        foreach (var row in table)
            Math.Sqrt(CouplingError.LostDenominator.Of(row.Number("u1"), row.Number("u2")) * (row.Number("u1") + row.Number("u2")) / 2)
                .Should().BeApproximately(row.Number("d"), 1e-4);
    }

    /// <summary>Zhangye, ChinaXiv 202006.00126, table 7: the column headed "coupling coordination degree" is C.</summary>
    [Fact]
    public void The_coordination_printed_for_Zhangye_is_C_and_not_D()
    {
        var table = ReferenceFile.Csv("coupling/06_zhangye_C_labelled_D.csv");
        var coupled = Coupled(table, ["u1_urbanisation", "u2_ecology"], CouplingWeights.Equal);
        var printed = table.Select(row => row.Number("labelled_coupling_coordination")).ToArray();
        coupled.Zip(printed, (row, figure) => Math.Abs(row.C - figure)).Max().Should().BeLessThan(0.004);
        coupled.Zip(printed, (row, figure) => Math.Abs(row.D - figure)).Max().Should().BeGreaterThan(0.3);
    }

    private static MethodChoice KForm(double k) => new("k-form", new KFormOptions { K = k });

    private static double CouplingOf(ICouplingModel model, double[] u)
    {
        var c = new double[1];
        model.Couple(new RowBlock(u, u.Length, 1, 1), c);
        return c[0];
    }

    private static CouplingTable MustMeet(IReadOnlyList<CsvRow> table, string[] indices, CouplingWeights weights, int decimals, string[] figures,
        (string Year, string Figure)[] misprints, MethodChoice? model = null, int count = 10)
    {
        var half = Printed.HalfUnit(decimals);
        double[] steps = [-half, 0, half];
        var moves = Product(indices.Length, steps);
        var rounded = moves.ToDictionary(move => move, move => Coupled(table, indices, weights, move, model));
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
        table.Should().HaveCount(count);
        outside.Should().Equal(misprints);
        return rounded[moves.Single(move => move.All(step => step == 0))];
    }

    private static double[][] Product(int count, double[] steps) => count == 0
        ? [[]]
        : [.. Product(count - 1, steps).SelectMany(head => steps.Select(step => (double[])[.. head, step]))];

    private static double Figure(CouplingRow row, string name) => name switch { "c" => row.C, "t" => row.T, _ => row.D };

    private static CouplingTable Coupled(IReadOnlyList<CsvRow> table, string[] indices, CouplingWeights weights, double[]? moves = null, MethodChoice? model = null)
    {
        double[][] rows = [.. table.Select(row => indices.Select((u, k) => row.Number(u) + (moves?[k] ?? 0)).ToArray())];
        return TestPanel.GivenIndices(indices).Couple(new CouplingRecipe { Model = model ?? "standard", Weights = weights }).Evaluate(TestPanel.OfRows(indices, rows)).Coupling!;
    }
}
