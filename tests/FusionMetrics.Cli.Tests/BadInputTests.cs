namespace FusionMetrics.Cli.Tests;

/// <summary>Whatever is wrong with the input: a diagnostic with an id, exit code 1, no stack trace, nothing written.</summary>
public class BadInputTests
{
    public static TheoryData<string, string, string, string> Files => new()
    {
        { "empty panel", "panel.csv", "", "panel.csv: error FM2103" },
        { "header only", "panel.csv", "region,year,gdp,rd,co2\n", "FM2104" },
        { "no region column", "panel.csv", Workshop.Panel.Replace("region", "country"), "panel.csv(1) [region]: error FM2105" },
        { "misspelt region column", "panel.csv", Workshop.Panel.Replace("region", "regoin"), "Did you mean 'regoin'" },
        { "duplicate row, both lines named", "panel.csv", Workshop.Panel + "A,2020,9,9,9\n", "error FM2001: A in 2020 is given twice: in line 3 and in line 8" },
        { "text in a number cell", "panel.csv", Workshop.Panel.Replace("B,2019,5", "B,2019,many"), "panel.csv(4) [gdp, B, 2019]: error FM2116" },
        { "NaN in a number cell", "panel.csv", Workshop.Panel.Replace("B,2019,5", "B,2019,NaN"), "error FM2116" },
        { "inf in a number cell", "panel.csv", Workshop.Panel.Replace("B,2019,5", "B,2019,inf"), "error FM2116" },
        { "number too large", "panel.csv", Workshop.Panel.Replace("B,2019,5", "B,2019,1e999"), "error FM2116" },
        { "thousands separator", "panel.csv", Workshop.Panel.Replace("B,2019,5", "B,2019,\"5,000\""), "error FM2116" },
        { "unit in a number cell", "panel.csv", Workshop.Panel.Replace("B,2019,5", "B,2019,5 亿元"), "5 亿元" },
        { "ragged row", "panel.csv", Workshop.Panel.Replace("B,2019,5,1,2", "B,2019,5,1"), "panel.csv(4): error FM2108" },
        { "quote never closed", "panel.csv", Workshop.Panel.Replace("B,2019,5", "B,2019,\"5"), "error FM2109" },
        { "not a period", "panel.csv", Workshop.Panel.Replace("B,2019", "B,soon"), "panel.csv(4) [year, B]: error FM2115" },
        { "mixed frequencies", "panel.csv", Workshop.Panel.Replace("B,2019", "B,2019-Q1"), "error FM2004" },
        { "row without a region", "panel.csv", Workshop.Panel.Replace("B,2019", ",2019"), "panel.csv(4)" },
        { "all values missing", "panel.csv", "region,year,gdp,rd,co2\nA,2019,,,\nA,2020,,,\n", "'gdp' has no value at all" },
        { "one value missing", "panel.csv", Workshop.Panel.Replace("B,2019,5", "B,2019,"), "error FM3001: 'gdp' lacks 1 of 6 values, the first in B, 2019" },
        { "indicator without a column", "panel.csv", Workshop.Panel.Replace("rd", "r_and_d"), "error FM2008" },
        { "a picture as the panel", "panel.csv", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "error FM21" },
        { "unknown direction", "indicators.csv", Workshop.Indicators.Replace("cost", "costs"), "indicators.csv(4) [direction]: error FM2201" },
        { "indicator listed twice", "indicators.csv", Workshop.Indicators + "gdp,GDP,value,benefit,EUR\n", "error FM1101" },
        { "subsystem without indicators", "recipe.yaml", Workshop.Recipe.Replace("[innovation, value]", "[innovation, value, ecological]"), "'ecological'" },
        { "subsystem not listed", "recipe.yaml", Workshop.Recipe.Replace("[innovation, value]", "[value]"), "error FM2205" },
        { "empty recipe", "recipe.yaml", "", "recipe.yaml(1): error FM1202" },
        { "recipe that is a list", "recipe.yaml", "- a\n- b\n", "recipe.yaml(1,1): error FM1202" },
        { "recipe that is no YAML", "recipe.yaml", "a: [1, 2\nb: }", "error FM1202" },
        { "recipe without a panel", "recipe.yaml", "indicators: indicators.csv\n", "error FM1204: A recipe lacks 'panel'" },
        { "unknown key", "recipe.yaml", Workshop.Recipe.Replace("ranking:", "rankin:"), "recipe.yaml(5,1): error FM1203: A recipe has no key 'rankin'. Did you mean 'ranking'?" },
        { "key given twice", "recipe.yaml", Workshop.Recipe + "\nname: again", "recipe.yaml(8,1): error FM1205: Key 'name' stands here a second time" },
        { "misspelt method", "recipe.yaml", Workshop.Recipe.Replace("topsis", "topsys"), "recipe.yaml(5,10): error FM1001: There is no ranking method 'topsys'. Did you mean 'topsis'?" },
        { "misspelt option", "recipe.yaml", Workshop.Recipe.Replace("mann-kendall }", "mann-kendall, alfa: 0.1 }"), "recipe.yaml(7,32): error FM1203: trend mann-kendall: There is no option 'alfa'. The options are: alpha, alternative, intercept, interval, confidence, p." },
        { "option out of range", "recipe.yaml", Workshop.Recipe.Replace("mann-kendall }", "mann-kendall, alpha: 5 }"), "alpha must be a number above 0 and below 1, but is '5'" },
        { "method where a map belongs", "recipe.yaml", Workshop.Recipe.Replace("topsis", "[topsis]"), "error FM1205" },
        { "alias that could explode", "recipe.yaml", "a: &a [1]\nb: [*a, *a]\n", "aliases (*name) are not allowed" },
        { "nested too deep", "recipe.yaml", "a: " + new string('[', 5000), "error FM1202" },
        { "coupling of one subsystem", "recipe.yaml", Workshop.Recipe.Replace("indicators: indicators.csv", "indicators: { path: indicators.csv, select: [gdp, co2] }").Replace("[innovation, value]", "[value]"), "recipe.yaml(6,11): error FM1003" },
        { "unknown indicator selected", "recipe.yaml", Workshop.Recipe.Replace("indicators: indicators.csv", "indicators: { path: indicators.csv, select: [gpd] }"), "Did you mean 'gdp'?" },
        { "series of a stage left out", "recipe.yaml", "panel: { path: panel.csv, period: year }\nindicators: indicators.csv\ntrend: { method: mann-kendall, series: [d] }\n", "recipe.yaml(3,8): error FM1006" },
        { "window that ends before it begins", "recipe.yaml", Workshop.Recipe + "\nnormalization: { scope: reference, window: [2020, 2019] }", "recipe.yaml(8,44): error FM1205" },
        { "missing panel file", "recipe.yaml", Workshop.Recipe.Replace("panel.csv", "pannel.csv"), "error FM2101" },
        { "folder as the panel", "recipe.yaml", Workshop.Recipe.Replace("path: panel.csv", "path: ."), "error FM2102" },
        { "workbook as the panel", "panel.csv", "PK\u0003\u0004", "error FM21" },
        { "unknown encoding", "recipe.yaml", Workshop.Recipe.Replace("period: year", "period: year, encoding: utf-9"), "error FM2111" },
        { "values too large to normalise", "panel.csv", Workshop.Panel.Replace("B,2019,5", "B,2019,1.7e308").Replace("A,2019,1", "A,2019,-1.7e308"), "error FM4101" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_wrong_file_gives_a_diagnostic(string what, string file, string content, string expected)
    {
        using var workshop = new Workshop();
        workshop.Write(file, content);
        var outcome = workshop.Evaluate();

        outcome.Errors.Should().Contain(expected, what).And.NotContain("   at ", what);
        outcome.ExitCode.Should().Be(1, what);
        outcome.Output.Should().BeEmpty(what);
        Directory.Exists(workshop.PathOf("out")).Should().BeFalse(what);
    }

    [Fact]
    public void All_problems_are_found_at_once()
    {
        using var workshop = new Workshop();
        workshop.Write("recipe.yaml", """
            panel: { path: panel.csv, perod: year }
            indicators: indicators.csv
            weighting: entropi
            coupling: { model: standart, grades: nine }
            colour: blue
            """);
        var outcome = workshop.Run("validate", "recipe.yaml");

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Trim().Split('\n').Should().HaveCount(5)
            .And.ContainMatch("recipe.yaml(1,27): error FM1203*'period'*").And.ContainMatch("recipe.yaml(3,12): error FM1001*'entropy'*")
            .And.ContainMatch("recipe.yaml(4,20): error FM1001*'standard'*").And.ContainMatch("recipe.yaml(4,38): error FM1205*nine*")
            .And.ContainMatch("recipe.yaml(5,1): error FM1203*colour*");
    }

    [Fact]
    public void Validate_says_that_a_right_recipe_is_right()
    {
        using var workshop = new Workshop();
        var outcome = workshop.Run("validate", "recipe.yaml");

        outcome.Should().Be(new Tool.Outcome(0, $"recipe.yaml is right: 3 regions x 2 periods x 3 indicators, 6 rows.{Environment.NewLine}", ""));
    }

    [Theory]
    [InlineData("constant indicator", "region,year,gdp,rd,co2\nA,2019,1,2,3\nA,2020,2,2,4\nB,2019,5,2,2\nB,2020,3,2,1\n", "warning FM4001: 'rd' has the same value everywhere")]
    [InlineData("one region", "region,year,gdp,rd,co2\nA,2019,1,2,3\nA,2020,2,3,4\n", "")]
    [InlineData("one period", "region,year,gdp,rd,co2\nA,2019,1,2,3\nB,2019,2,3,4\n", "")]
    [InlineData("one row", "region,year,gdp,rd,co2\nA,2019,1,2,3\n", "warning FM4302")]
    [InlineData("column that no indicator names", "region,year,gdp,rd,co2,note\nA,2019,1,2,3,x\nA,2020,2,3,4,y\n", "info FM2007: Column 'note' is ignored")]
    [InlineData("huge and tiny values", "region,year,gdp,rd,co2\nA,2019,1e300,2e-300,3\nA,2020,2e300,3e-300,4\nB,2019,5e299,5e-324,1\n", "")]
    public void What_is_odd_but_defined_is_computed_and_said(string what, string panel, string expected)
    {
        using var workshop = new Workshop();
        workshop.Write("panel.csv", panel);
        var outcome = workshop.Evaluate();

        outcome.ExitCode.Should().Be(0, what + outcome.Errors);
        outcome.Errors.Contains(expected, StringComparison.Ordinal).Should().BeTrue(what + outcome.Errors);
        workshop.Read("out/scores.csv").Should().NotContain("NaN", what).And.NotContain("∞", what);
        workshop.Read("out/coupling.csv").Should().NotContain("NaN", what);
    }

    [Fact]
    public void A_line_of_a_billion_characters_is_refused()
    {
        using var workshop = new Workshop();
        Assert.SkipUnless(new DriveInfo(workshop.Folder).AvailableFreeSpace > 2_000_000_000, "less than 2 GB of free disk");
        using (var file = File.AppendText(workshop.PathOf("panel.csv")))
        {
            var block = new string('1', 1_000_000);
            file.Write("D,2019,");
            for (var i = 0; i < 1000; i++) file.Write(block);
        }
        var outcome = workshop.Evaluate();

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain("panel.csv(8): error FM2110");
    }
}
