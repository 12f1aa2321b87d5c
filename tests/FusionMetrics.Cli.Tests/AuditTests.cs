namespace FusionMetrics.Cli.Tests;

/// <summary>Audits of printed tables from file to finding.</summary>
public class AuditTests
{
    // The lost factor, with the standard D of it: 1/2 of what C should be.
    private const string Table = "year,U1,U2,C,D\n2016,0.214,0.523,0.454,0.409\n2017,0.287,0.498,0.482,0.435\n2018,0.345,0.541,0.487,0.465\n2019,0.402,0.603,0.490,0.496\n"
        + "2020,0.478,0.588,0.497,0.515\n2021,0.561,0.634,0.499,0.546\n";

    [Fact]
    public void A_mistake_is_named_in_every_format_and_written_with_its_evidence()
    {
        using var workshop = new Workshop();
        workshop.Write("table.csv", Table);

        var text = workshop.Run("audit", "table.csv", "--output", "out");

        text.ExitCode.Should().Be(0, text.Errors);
        text.Output.Should().Contain("C ('C') is explained by a mistake: the factor n before the root is lost").And.Contain("within rounding in 6 of 6 rows")
            .And.Contain("D ('D') is reproduced by D = sqrt(C T)").And.Contain("Wrote audit_candidates.csv, audit_misprints.csv, audit.json to out.");
        text.Errors.Should().Contain("FM4549: U is taken from 'U1', 'U2'; C from 'C'; D from 'D'.");
        workshop.Read("out/audit_candidates.csv").Should().StartWith("figure,candidate,formula,").And.Contain("c,lost-factor,C = (prod U)^(1/n) / sum U,");
        workshop.Read("out/audit.json").Should().Contain("\"format\": \"fusionmetrics audit 1\"").And.Contain("\"verdict\": \"mistaken\"").And.Contain("\"sha256\"");
        workshop.Run("audit", "table.csv", "--format", "json").Output.Should().StartWith("{").And.Contain("lost-factor");
        var quiet = workshop.Run("audit", "table.csv", "--quiet");
        quiet.Output.Should().BeEmpty();
        quiet.Errors.Should().Contain("warning FM4546: C ('C') is explained by a mistake");
        workshop.Run("audit", "table.csv", "--format", "csv").Output.Should().StartWith("figure,candidate");
        workshop.Run("audit", "table.csv", "--format", "markdown").Output.Should().StartWith("# Audit of 6 rows").And.Contain("| **lost-factor** |");
    }

    [Fact]
    public void The_tables_have_the_headings_that_the_documentation_names()
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        workshop.Run("audit", "out/coupling.csv", "--recipe", "recipe.yaml", "--output", "audit").ExitCode.Should().Be(0);

        var documentation = File.ReadAllText(Repository.PathOf("docs", "recipe.md"));
        foreach (var table in new[] { "audit_candidates.csv", "audit_misprints.csv", "audit_recomputed.csv" })
            documentation.Should().Contain($"| `{table}` | `{workshop.Read($"audit/{table}").Split('\n')[0].Replace(",", ", ", StringComparison.Ordinal)}`");
        // What this library prints is what it recomputes.
        workshop.Read("audit/audit_recomputed.csv").Trim().Split('\n').Skip(1).Should().HaveCount(18).And.OnlyContain(line => line.EndsWith(",rounding", StringComparison.Ordinal));
    }

    /// <summary>ChinaXiv 202101.00006, tables 2 and 4, CC BY: 18 raw indicators, the weights printed, min-max and k = 2; the text prints three C and a D.</summary>
    [Fact]
    public void The_Kubuqi_desert_is_recomputed_from_raw_data_to_a_unit_of_the_last_place()
    {
        using var workshop = new Workshop();
        var data = Repository.PathOf("tests", "FusionMetrics.Tests", "Reference", "data", "coupling");
        string[][] raw = [.. File.ReadAllLines(Path.Combine(data, "09_kubuqi_raw.csv")).Where(line => line.Length > 0).Select(line => line.Split(','))];
        // There a row is an indicator, here a year.
        workshop.Write("panel.csv", string.Concat(Enumerable.Range(0, raw[0].Length).Select(column => $"{(column == 0 ? "region" : "Kubuqi")},{(column == 0 ? "year" : raw[0][column])},{string.Join(',', raw.Skip(1).Select(row => row[column]))}\n")));
        workshop.Write("indicators.csv", File.ReadAllText(Path.Combine(data, "09_kubuqi_weights.csv")).Replace("indicator,", "code,", StringComparison.Ordinal));
        workshop.Write("recipe.yaml", "panel: { path: panel.csv, period: year }\nindicators: indicators.csv\nweighting: fixed\ncoupling: { model: { method: k-form, k: 2 } }\n");
        workshop.Write("table.csv", "year,C,D\n2008,,0.1662\n2009,0.6020,\n2010,0.8198,\n2011,0.9969,\n");

        var outcome = workshop.Run("audit", "table.csv", "--recipe", "recipe.yaml", "--output", "out");

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().Contain("c ('C') is met within rounding in 1 of 3 rows, within a unit of the last place in 3;").And.Contain("d ('D') is met within rounding in 0 of 1 rows, within a unit of the last place in 1;");
        workshop.Read("out/audit_recomputed.csv").Should().Contain("C,c,2009,0.6020,0.60").And.Contain("C,c,2010,0.8198,0.81").And.Contain("D,d,2008,0.1662,0.166");
    }

    [Theory]
    [InlineData("U1,C\n0.1,0.2\n", "FM4540: There is one index U only")]
    [InlineData("a,C\n0.1,0.2\n", "FM4540: There is no index U")]
    [InlineData("U1,U2\n0.1,0.2\n", "FM4540: There is no column C, T or D to audit")]
    [InlineData("U1,U2,C\n", "FM2104")]
    [InlineData("", "FM2103")]
    [InlineData("U1,U2,C\n0.1,-0.2,0.5\n", "FM4541: -0.2 of row 1 is below 0")]
    [InlineData("U1,U2,C\n0.1,0.2,high5\n0.1,0.2,0.4\n", "FM2116: 'high5' is not a number")]
    [InlineData("U1,U2,C\n0.1,0.2,69%\n", "Leave out the percent sign")]
    [InlineData("U1,U2,C\n0.1,\"1,200\",0.4\n", "no thousands separators")]
    [InlineData("U1,U2,C\n1200,0.3,0.4\n", "is above 100")]
    [InlineData("U1,U2,C\n,0.3,0.4\n", "no row in which all indices U")]
    [InlineData("U1,U2,c_a,c_b\n0.1,0.3,0.4,0.5\n", "FM4540: Several columns may be C: 'c_a', 'c_b'. Name one with --c.")]
    public void What_is_wrong_with_a_table_is_said(string table, string error)
    {
        using var workshop = new Workshop();
        workshop.Write("table.csv", table);

        var outcome = workshop.Run("audit", "table.csv", "--output", "out");

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain(error);
        Directory.Exists(workshop.PathOf("out")).Should().BeFalse();
    }

    [Fact]
    public void Percent_missing_cells_and_columns_that_prove_nothing_are_said()
    {
        using var workshop = new Workshop();
        workshop.Write("table.csv", "region,U1,U2,耦合度\nA,21.4,52.3,90.8\nB,28.7,49.8,96.3\nC,34.5,54.1,97.5\nD,40.2,60.3,98.0\nE,47.8,58.8,99.5\nF,-,60,99\n");
        workshop.Write("ones.csv", "U1,U2,C\n0.50,0.50,1.00\n0.60,0.60,1.00\n0.70,0.71,1.00\n0.52,0.51,1.00\n");

        var percent = workshop.Run("audit", "table.csv", "-v");
        var ones = workshop.Run("audit", "ones.csv");
        var weights = workshop.Run("audit", "table.csv", "--weights", "0.5,x");

        percent.Errors.Should().Contain("FM4542: 'U1', 'U2', '耦合度' were taken as percent").And.Contain("FM4543: In 1 of 6 rows an index U is missing, the first is F.");
        percent.Output.Should().Contain("is reproduced by C = n (prod U)^(1/n) / sum U (standard), within rounding in 5 of 5 rows");
        ones.Output.Should().Contain("C ('C') proves nothing: standard, k-form k=1");
        weights.Errors.Should().Contain("FM4540: 'x' is no weight.");
    }
}
