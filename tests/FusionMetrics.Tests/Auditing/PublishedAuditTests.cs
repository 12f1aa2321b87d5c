using FusionMetrics.Auditing;
using FusionMetrics.Normalization;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Reference;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Auditing;

/// <summary>
/// What an audit finds of published tables: the formulas, mistakes and misprints that were found in them by hand, and the largest differences that were noted then. See
/// Reference/README.md for the sources.
/// </summary>
public class PublishedAuditTests
{
    private static readonly string[] Year = ["year"];

    [Fact]
    public void Tourism_economy_and_ecology_of_Xinjiang_follow_the_standard_form_with_weights_that_are_found_and_one_D_is_a_misprint()
    {
        var report = Audits.Table("01_xinjiang_tourism_economy_ecology", Year, ["u1_tourism", "u2_economy", "u3_ecology"], "c", "t", "d").Audit();

        MustBe(report, AuditedFigure.Coupling, "standard", 10, 4.49e-5);
        MustBe(report, AuditedFigure.Comprehensive, "weights", 10, 6e-5).Formula.Should().EndWith("a = 0.3, 0.3, 0.4");
        MustBe(report, AuditedFigure.Coordination, "root", 9, 3e-4).LargestAt.Should().Be("2017");
        var misprint = report.Misprints.Should().ContainSingle().Subject;
        (misprint.Name, misprint.Printed, misprint.Explanation).Should().Be(("2017", "0.7659", "one digit differs: 0.7656"));
        misprint.Recomputed.Should().BeApproximately(0.7656, 5e-6);
        report.Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(AuditRules.Misprint);
    }

    [Fact]
    public void Weights_that_the_source_states_are_tried_as_they_are()
    {
        var report = Audits.Table("01_xinjiang_tourism_economy_ecology", Year, ["u1_tourism", "u2_economy", "u3_ecology"], "c", "t", "d").Audit(0.3, 0.3, 0.4);

        MustBe(report, AuditedFigure.Comprehensive, "given", 10, 6e-5).Parameters.Should().Be(0);
    }

    [Fact]
    public void Lanzhou_was_computed_by_the_standard_form_whatever_formula_is_printed()
    {
        var report = Audits.Table("02_lanzhou_ecology_development", Year, ["u1_ecology", "u2_development"], "c", null, "d").Audit();

        MustBe(report, AuditedFigure.Coupling, "standard", 10, 1.14e-4);
        MustBe(report, AuditedFigure.Coordination, "root, equal weights", 10, 8.47e-5);
        report.Of(AuditedFigure.Coupling)!.Candidates.Single(c => c.Id == "lost-factor").Within.Should().Be(0);
        report.Misprints.Should().BeEmpty();
    }

    [Fact]
    public void Aksu_follows_the_k_form_with_k_of_2_as_far_as_two_decimals_tell()
    {
        var report = Audits.Table("03_aksu_urbanisation_land_k2", Year, ["u1_urbanisation", "u2_land"], "c", "t", "d").Audit();

        MustBe(report, AuditedFigure.Coupling, "k-form k=2", 26, 0.0247);
        MustBe(report, AuditedFigure.Comprehensive, "equal", 26, 0.005);
        MustBe(report, AuditedFigure.Coordination, "root", 26, 0.0093);
        report.Misprints.Should().BeEmpty();
    }

    [Fact]
    public void Sichuan_follows_the_k_form_with_k_of_3_and_weights_that_are_found_but_for_four_figures()
    {
        var report = Audits.Table("04_sichuan_population_land_economy_k3", ["region", "year"], ["u1_population", "u2_land", "u3_economy"], "c", "t", "d").Audit();

        MustBe(report, AuditedFigure.Coupling, "k-form k=3", 80, 0.0019);
        MustBe(report, AuditedFigure.Comprehensive, "weights", 84, 7e-4).Formula.Should().EndWith("a = 0.3, 0.4, 0.3");
        // 0.002 but for Ganzi, where a C below 0.001 has one digit.
        MustBe(report, AuditedFigure.Coordination, "root", 84, 0.0098).LargestAt.Should().Be("Ganzi 2014");
        report.Misprints.Select(m => (m.Name, m.Explanation)).Should().Equal(
            from name in new[] { "Mianyang 2005", "Suining 2010", "Ganzi 2010", "Ganzi 2014" } select (name, "off by less than a unit of the last place"));
    }

    [Fact]
    public void The_public_services_of_Xinjiang_lost_the_denominator_and_D_follows_from_that_C()
    {
        var report = Audits.Table("05_xinjiang_services_lost_denominator", ["region_zh"], ["u1", "u2"], "c", "t", "d").Audit();

        MustBe(report, AuditedFigure.Coupling, "lost-denominator", 14, 5.5e-5, AuditVerdict.Mistaken);
        MustBe(report, AuditedFigure.Comprehensive, "equal", 14, 5e-5);
        MustBe(report, AuditedFigure.Coordination, "root", 14, 6e-5);
        report.Of(AuditedFigure.Coupling)!.Candidates.Single(c => c.Id == "lost-factor").LargestDeviation.Should().BeInRange(0.29, 0.301);
    }

    [Fact]
    public void The_column_of_Zhangye_that_is_headed_coordination_is_C()
    {
        var report = Audits.Table("06_zhangye_C_labelled_D", Year, ["u1_urbanisation", "u2_ecology"], null, null, "labelled_coupling_coordination").Audit();

        var found = MustBe(report, AuditedFigure.Coordination, "is-c of standard", 13, 0.0035, AuditVerdict.Mistaken);
        found.Mistake.Should().Be("The column headed D is C");
        report.Of(AuditedFigure.Coordination)!.Candidates.Single(c => c.Id == "root of standard, equal weights").LargestDeviation.Should().BeInRange(0.38, 0.4);
        report.Of(AuditedFigure.Coordination)!.Sentences[0].Should().Contain("the column headed D is C").And.Contain("13 of 13 rows");
    }

    [Fact]
    public void Urban_and_rural_logistics_follow_the_standard_form()
    {
        var report = Audits.Table("07_urban_rural_logistics", Year, ["u1_urban", "u2_rural"], "c", "t", "d").Audit();

        MustBe(report, AuditedFigure.Coupling, "standard", 10, 7.6e-4);
        MustBe(report, AuditedFigure.Comprehensive, "equal", 10, 5e-4);
        MustBe(report, AuditedFigure.Coordination, "root", 10, 6.3e-4);
        report.Misprints.Should().BeEmpty();
    }

    /// <summary>From raw data, whose indices are known in full: three provinces with an index of 0 have a C that only a floor explains.</summary>
    [Fact]
    public void The_simulated_provinces_of_mathmodels_put_a_floor_of_1e_10_under_zeros()
    {
        var raw = ReferenceFile.Csv("coupling/10_mathmodels_book_raw.csv");
        var printed = ReferenceFile.Json("coupling/10_mathmodels_book_printed.json");
        var directions = printed.GetProperty("directions").Texts();
        string[] names = ["rd_intensity", "hightech_firms", "patents", "gdp", "income", "structure", "air_quality", "energy_per_gdp", "green_cover"];
        var rows = printed.GetProperty("ccd").EnumerateArray().ToList();
        int[] places = [.. rows.Select(r => raw.ToList().FindIndex(row => row["region_zh"] == r.GetProperty("region_zh").GetString() && row.Integer("year") == r.GetProperty("year").GetInt32()))];
        double[][] indices = [.. Enumerable.Range(0, 3).Select(k => Index([.. Enumerable.Range(3 * k, 3).Select(j => MinMax(new ArrayColumn([.. raw.Select(row => row.Number(names[j]))],
            directions[j] == "+" ? Direction.Benefit : Direction.Cost, names[j])).Select(z => 0.002 + 0.996 * z))]))];

        var report = new FormulaAudit().Audit(new PublishedTable([.. indices.Select((u, k) => PublishedColumn.Of($"U{k}", places.Select(row => $"{u[row]:R}")))],
            Printed("c"), Printed("t"), Printed("d"), [new("region", [.. rows.Select(r => r.GetProperty("region_zh").GetString()!)])]));

        MustBe(report, AuditedFigure.Coupling, "standard floor=1e-10", 10, 4.6e-4);
        report.Of(AuditedFigure.Coupling)!.Candidates.Single(c => c.Id == "standard").Within.Should().Be(7);
        MustBe(report, AuditedFigure.Comprehensive, "weights", 10, 4.6e-4);
        MustBe(report, AuditedFigure.Coordination, "root", 10, 7.4e-4);

        PublishedColumn Printed(string name) => PublishedColumn.Of(name, rows.Select(r => r.GetProperty(name).GetRawText()));
        static ArrayColumn MinMax(ArrayColumn column) => column.Through(new MinMaxNormalizer(new MinMaxOptions()).Fit(column));
        static double[] Index(ArrayColumn[] columns) => MinMax(new ArrayColumn(columns.Ranked(new WeightedSum(), [.. new EntropyWeighting().Weigh(columns).Weights]))).ToArray();
    }

    [Theory]
    [InlineData("standard", "standard", 5.5e-8, 3.9e-8)]
    [InlineData("wang", "wang-2021", 7.5e-8, 6e-8)]
    [InlineData("fan", "fan-2024", 9.8e-8, 6e-8)]
    public void The_models_of_the_R_package_coupling_are_told_by_seven_digits(string column, string model, double largestC, double largestD)
    {
        var report = Audits.Table("11_coupling_r_gzma", ["row"], ["u1", "u2", "u3", "u4"], $"c_{column}", null, $"d_{column}").Audit();

        MustBe(report, AuditedFigure.Coupling, model, 6, largestC);
        MustBe(report, AuditedFigure.Coordination, "root, equal weights", 6, largestD);
    }

    [Fact]
    public void The_six_rows_of_mathmodels_are_the_standard_form_and_Wang_with_weights_that_are_found()
    {
        var standard = Audits.Table("12_mathmodels_six_rows", ["id"], ["s1", "s2", "s3"], "c_standard_equal", "t_equal", "d_standard_equal").Audit();
        var modified = Audits.Table("12_mathmodels_six_rows", ["id"], ["s1", "s2", "s3"], "c_wang", "t_w433", "d_wang_w433").Audit();

        MustBe(standard, AuditedFigure.Coupling, "standard", 6, 4.6e-4);
        MustBe(standard, AuditedFigure.Comprehensive, "equal", 6, 5e-4);
        MustBe(standard, AuditedFigure.Coordination, "root", 6, 3.2e-4);
        MustBe(modified, AuditedFigure.Coupling, "wang-2021", 6, 4.9e-4);
        MustBe(modified, AuditedFigure.Comprehensive, "weights", 6, 4.8e-4).Formula.Should().EndWith("a = 0.4, 0.3, 0.3");
        MustBe(modified, AuditedFigure.Coordination, "root", 6, 8.9e-4);
    }

    private static AuditCandidate MustBe(AuditReport report, AuditedFigure figure, string id, int within, double largest, AuditVerdict verdict = AuditVerdict.Reproduced)
    {
        var finding = report.Of(figure)!;
        finding.Verdict.Should().Be(verdict, string.Join('\n', finding.Sentences));
        var found = finding.Standing.Should().ContainSingle().Subject;
        (found.Id, found.Within).Should().Be((id, within));
        found.LargestDeviation.Should().BeApproximately(largest, 0.03 * largest);
        found.Chance.Should().BeLessThan(1e-4);
        return found;
    }
}
