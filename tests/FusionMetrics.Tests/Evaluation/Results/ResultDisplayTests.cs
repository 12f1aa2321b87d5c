using System.Reflection;
using System.Xml.Linq;
using FusionMetrics.Diagnosis;
using FusionMetrics.Outlook;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Tests.Evaluation.Results;

/// <summary>What results show of themselves: as text, as HTML, and as rows.</summary>
public class ResultDisplayTests
{
    private static readonly EvaluationResult Result = Sample.Full.Evaluate(Sample.Panel());

    public static TheoryData<string> Tables() => [.. typeof(ResultTable).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(ResultTable)) && !type.IsAbstract).Select(type => type.FullName!)];

    public static TheoryData<string> Results() => [.. typeof(ResultTable).Assembly.GetExportedTypes()
        .Where(type => !type.IsAbstract && type.GetProperty("Tables")?.PropertyType == typeof(IReadOnlyList<ResultTable>)).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Tables))]
    [MemberData(nameof(Results))]
    public void A_front_end_finds_how_to_show_it(string type)
        => typeof(ResultTable).Assembly.GetType(type)!.GetMethod("ToHtml")!.Should().Match<MethodInfo>(m => m.GetParameters().Length == 0 && m.ReturnType == typeof(string) && !m.IsStatic);

    // A panel as a table is for writers: its columns are those of the panel.
    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_gives_rows_that_cannot_change(string type)
    {
        var table = typeof(ResultTable).Assembly.GetType(type)!;
        if (table == typeof(PanelTable)) return;
        var row = table.GetMethod("ToRows")!.ReturnType.GetGenericArguments().Single();
        row.IsPublic.Should().BeTrue();
        row.GetProperties().Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))).Should().BeEmpty();
        row.GetMethod("ToString", [])!.DeclaringType.Should().Be(row, "a row reads as text");
    }

    [Fact]
    public void Rows_are_those_of_the_table()
    {
        var rows = Result.Coupling!.ToRows();
        rows.Select(row => (row.Region, row.Period, row.D)).Should().Equal(Result.Coupling.Select(row => (row.Region, row.Period, row.D)));
        rows[7].ToString().Should().StartWith($"region {rows[7].Region}, period {rows[7].Period}, c ");
    }

    [Fact]
    public void Every_table_of_every_study_is_a_table_in_HTML()
    {
        var paths = new PathStudy().Plan(Result, new PathRecipe { Region = "R04", Goal = PathGoal.OfScore(0.95), Years = 3 });
        StudyResult[] results =
        [
            Result, Result.Explain("R04", Period.OfYear(2012)), new DiagnosisStudy().Run(Result, new DiagnosisRecipe()), paths,
            new OutlookStudy().OfScores(Result), Sample.Full.Screen(Sample.Panel()),
            new UncertaintyRecipe(new UncertainWeights()) { Replicates = 20 }.Explore(Sample.Full, Sample.Panel()),
        ];
        foreach (var result in results)
        {
            var html = XElement.Parse(result.ToHtml());
            html.Descendants("details").Should().HaveCount(result.Tables.Count);
            html.Descendants("details").Elements("table").Should().HaveCount(result.Tables.Count);
            html.Elements("ul").Elements("li").Should().HaveCount(result.Diagnostics.Count);
            html.Descendants("script").Should().BeEmpty();
            result.ToTable().Should().StartWith($"{result.Tables[0].Name}\n");
        }
    }

    [Fact]
    public void An_evaluation_shows_who_leads_with_a_line_through_their_years()
    {
        var html = XElement.Parse(Result.ToHtml());
        var rows = html.Element("table")!.Element("tbody")!.Elements("tr").ToList();
        rows.Should().HaveCount(11, "five at each end, and the line between that says what was left out");
        rows[0].Elements("td").First().Value.Should().Be(ResultSummary.Of(Result).Top[0].Region.Code);
        rows[5].Value.Should().Be("... 2 regions left out");
        rows.Where((_, at) => at != 5).Should().OnlyContain(row => row.Descendants("path").Count() == 1);
        // Six years, no gap: a move and five lines.
        rows[0].Descendants("path").Single().Attribute("d")!.Value.Count(c => c == 'L').Should().Be(5);
    }

    [Fact]
    public void The_cells_of_HTML_are_those_of_the_text()
    {
        var table = Result.Weights;
        var html = XElement.Parse(table.ToHtml());
        var lines = table.ToTable().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        html.Descendants("th").Select(cell => cell.Value).Should().Equal([.. lines[0], ""]);
        html.Element("tbody")!.Elements("tr").Select(row => string.Join(' ', row.Elements("td").Select(cell => cell.Value).SkipLast(1))).Should().Equal(lines.Skip(1).Select(line => string.Join(' ', line)));
    }

    [Fact]
    public void A_bar_is_as_long_as_the_weight()
    {
        var bars = XElement.Parse(Result.Weights.ToHtml()).Descendants("rect").Select(bar => (double)bar.Attribute("width")!).ToList();
        bars.Zip(Result.Weights).Should().OnlyContain(pair => Math.Abs(pair.First - 96 * pair.Second.Weight) <= 0.05);
    }

    [Fact]
    public void A_long_table_says_in_HTML_what_was_left_out()
    {
        var rows = XElement.Parse(Result.Scores.ToHtml()).Element("tbody")!.Elements("tr").ToList();
        rows.Should().HaveCount(21);
        rows[10].Value.Should().Be("... 52 of 72 rows left out");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("A & B \"quoted\" 'so'")]
    [InlineData("القاهرة")]
    [InlineData("东风 🚗")]
    public void A_name_is_text_whatever_it_is(string region)
    {
        var panel = TestPanel.Of(["a", "b"], (region, [[1, 2], [2, 1]]), ("Z", [[0, 1], [1, 3]]));
        var result = TestPanel.GivenIndices("a", "b").Couple().Evaluate(panel);
        var html = result.ToHtml();
        XElement.Parse(html).Descendants("td").Select(cell => cell.Value).Should().Contain(region);
        html.Should().NotContain("<script").And.NotContain("&#x4E1C;", "Chinese stays readable");
        result.Coupling!.ToTable().Should().Contain(region);
    }

    [Fact]
    public void A_missing_value_breaks_the_line()
    {
        CellPicture.Line([1, 2, double.NaN, 4, 5]).Should().Contain("d=\"M2 12L25 9.5M71 4.5L94 2\"");
        CellPicture.Line([double.NaN]).Should().BeEmpty();
        CellPicture.Line([3]).Should().Contain("M2 7");
        CellPicture.Bar(double.NaN).Should().BeEmpty();
    }
}
