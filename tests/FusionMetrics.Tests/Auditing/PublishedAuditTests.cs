using FusionMetrics.Auditing;

namespace FusionMetrics.Tests.Auditing;

/// <summary>What an audit finds of published tables: the formulas, mistakes and misprints that were found in them by hand. See Reference/README.md for the sources.</summary>
public class PublishedAuditTests(ITestOutputHelper output)
{
    [Fact]
    public void Case_01() => Show(Audits.Table("01_xinjiang_tourism_economy_ecology", ["year"], ["u1_tourism", "u2_economy", "u3_ecology"], "c", "t", "d").Audit());

    [Fact]
    public void Case_02() => Show(Audits.Table("02_lanzhou_ecology_development", ["year"], ["u1_ecology", "u2_development"], "c", null, "d").Audit());

    [Fact]
    public void Case_03() => Show(Audits.Table("03_aksu_urbanisation_land_k2", ["year"], ["u1_urbanisation", "u2_land"], "c", "t", "d").Audit());

    [Fact]
    public void Case_04() => Show(Audits.Table("04_sichuan_population_land_economy_k3", ["region", "year"], ["u1_population", "u2_land", "u3_economy"], "c", "t", "d").Audit());

    [Fact]
    public void Case_05() => Show(Audits.Table("05_xinjiang_services_lost_denominator", ["region_zh"], ["u1", "u2"], "c", "t", "d").Audit());

    [Fact]
    public void Case_06() => Show(Audits.Table("06_zhangye_C_labelled_D", ["year"], ["u1_urbanisation", "u2_ecology"], null, null, "labelled_coupling_coordination").Audit());

    [Fact]
    public void Case_07() => Show(Audits.Table("07_urban_rural_logistics", ["year"], ["u1_urban", "u2_rural"], "c", "t", "d").Audit());

    [Theory]
    [InlineData("standard")]
    [InlineData("wang")]
    [InlineData("fan")]
    public void Case_11(string x) => Show(Audits.Table("11_coupling_r_gzma", ["row"], ["u1", "u2", "u3", "u4"], $"c_{x}", null, $"d_{x}").Audit());

    [Fact]
    public void Case_12()
    {
        Show(Audits.Table("12_mathmodels_six_rows", ["id"], ["s1", "s2", "s3"], "c_standard_equal", "t_equal", "d_standard_equal").Audit());
        Show(Audits.Table("12_mathmodels_six_rows", ["id"], ["s1", "s2", "s3"], "c_wang", "t_w433", "d_wang_w433").Audit());
    }

    private void Show(AuditReport report)
    {
        var sw = System.Diagnostics.Stopwatch.StartNew();
        new FormulaAudit().Audit(report.Table);
        output.WriteLine(report.ToString() + "\n" + sw.ElapsedMilliseconds + " ms");
    }
}
