using System.Globalization;
using System.Xml.Linq;
using FusionMetrics.Outlook;

namespace FusionMetrics.Charts.Tests;

public class ChartTests
{
    private static readonly ChartOptions Chinese = new() { Language = Language.Chinese };

    [Fact]
    public void Every_text_lies_within_the_picture_and_can_be_read()
    {
        foreach (var drawn in Countries.Charts().Concat(Countries.Charts(Chinese)).Concat(Countries.Charts(new() { Width = 480 })).Select(chart => new Drawn(chart)))
        {
            drawn.Texts().Should().NotBeEmpty();
            drawn.Texts().Where(t => t.Left < 0 || t.Right > drawn.Width || t.Y < 0 || t.Y > drawn.Height).Should().BeEmpty(drawn.Root.Element(Drawn.Svg + "title")!.Value);
            drawn.Texts().Where(t => t.Fill is not ("rgb(51,51,51)" or "rgb(112,112,112)" or "#222222")).Should().BeEmpty("text is dark on white");
        }
    }

    [Fact]
    public void Chinese_names_are_in_the_picture_as_text_and_fonts_are_asked_for_that_have_them()
    {
        var drawn = new Drawn(Chart.Coordination(Countries.Result, Chinese));
        drawn.Texts().Select(t => t.Text).Should().Contain(Countries.Result.Panel.Regions.Select(region => region.NameZh!)).And.Contain("耦合协调度 D，2008 与 2021");
        ((string)drawn.Root.Attribute("font-family")!).Should().Contain("Noto Sans CJK SC").And.Contain("Microsoft YaHei");
        new Drawn(Chart.Weights(Countries.Result, Chinese)).Texts().Select(t => t.Text).Should().Contain(Countries.Result.Recipe.System.Indicators.Select(i => i.NameZh!));
    }

    [Fact]
    public void Every_picture_has_a_title_and_a_description_that_are_read_aloud()
    {
        foreach (var chart in Countries.Charts())
        {
            var root = new Drawn(chart).Root;
            ((string?)root.Attribute("role")).Should().Be("img");
            root.Elements().Take(2).Select(e => e.Name.LocalName).Should().Equal("title", "desc");
            root.Element(Drawn.Svg + "title")!.Value.Should().Be(chart.Title).And.NotBeEmpty();
            root.Element(Drawn.Svg + "desc")!.Value.Should().Be(chart.Description).And.NotBeEmpty();
            (chart.ToHtml(), chart.ToString()).Should().Be((chart.Svg, $"{chart.Title}. {chart.Description}"));
        }
    }

    [Fact]
    public void The_same_result_gives_the_same_bytes_in_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        string[] drawn = [.. Countries.Charts().Select(chart => chart.Svg)];
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Countries.Charts().Select(chart => chart.Svg).Should().Equal(drawn);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        drawn.Should().OnlyContain(svg => !svg.Contains('\r'));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("A & B \"quoted\" 'so' ]]>")]
    [InlineData("القاهرة")]
    [InlineData("东风 🚗")]
    [InlineData("two\nlines\u001b[31m\u0000")]
    public void A_name_is_text_whatever_it_is(string name)
    {
        var result = Small([(name, [0.2, 0.4]), ("Z", [0.6, 0.3])]);
        foreach (var chart in new[] { Chart.Coordination(result), Chart.Grades(result), Chart.Ranking(result), Chart.Quadrants(result) })
        {
            var drawn = new Drawn(chart);
            var shown = string.Concat(name.Select(c => char.IsControl(c) ? ' ' : c));
            drawn.Texts().Should().Contain(t => t.Text.Contains(shown), chart.Title);
            drawn.Root.Descendants().Select(e => e.Name.LocalName).Should().NotContain("script");
        }
    }

    [Fact]
    public void Half_a_character_and_a_very_long_name_are_drawn_too()
    {
        var drawn = new Drawn(Chart.Ranking(Small([("A\uD800B", [0.2, 0.4]), (new string('长', 200) + "江", [0.6, 0.3])])));
        drawn.Texts().Should().Contain(t => t.Text.StartsWith("A\uFFFDB")).And.Contain(t => t.Text.Contains('…') && t.Text.Contains('江')).And.NotContain(t => t.Left < 0);
    }

    [Fact]
    public void A_point_stands_where_its_D_is()
    {
        var result = Small([("A", [0.25, 0.25]), ("B", [0.81, 0.81])]);
        var root = new Drawn(Chart.Coordination(result)).Root;
        var axis = new Drawn(Chart.Coordination(result)).Texts().Where(t => t.Text is "0" or "1").Select(t => (t.Left + t.Right) / 2).ToList();
        var points = root.Descendants(Drawn.Svg + "ellipse").Where(e => ((string)e.Attribute("style")!).Contains("fill:rgb(0,114,178)")).Select(e => ((double)e.Attribute("cx")!, (double)e.Attribute("cy")!)).ToList();
        // B first, then A, and the one of the legend.
        points.Should().HaveCount(3);
        (points[0].Item2 < points[1].Item2).Should().BeTrue();
        double Of(double x) => (x - axis[0]) / (axis[1] - axis[0]);
        Of(points[0].Item1).Should().BeApproximately(0.9, 1e-3);
        Of(points[1].Item1).Should().BeApproximately(0.5, 1e-3);
    }

    [Fact]
    public void A_heat_map_has_a_cell_for_every_grade_there_is()
    {
        var cells = new Drawn(Chart.Grades(Countries.Result)).Root.Descendants(Drawn.Svg + "rect").Count(e => ((string?)e.Attribute("style"))?.Contains("stroke:rgb(255,255,255)") == true);
        cells.Should().BeInRange(490, 500, "35 countries in 14 years, and the ten grades of the legend");
    }

    [Fact]
    public void Of_more_regions_than_fit_both_ends_are_drawn_and_the_description_says_so()
    {
        var chart = Chart.Coordination(Countries.Result, new() { Most = 7 });
        var byD = Countries.Result.Coupling!.Where(row => row.Period.Year == 2021).OrderByDescending(row => row.D).Select(row => Countries.Result.Panel.Regions.First(r => r.Code == row.Region).Name).ToList();
        new Drawn(chart).Texts().Select(t => t.Text).Where(byD.Contains).Should().Equal([.. byD[..4], .. byD[^3..]]);
        chart.Description.Should().EndWith("28 regions in the middle are not drawn.");
    }

    [Fact]
    public void Pictures_on_one_page_do_not_cut_one_another()
    {
        var ids = Countries.Charts().SelectMany(chart => new Drawn(chart).Root.Descendants(Drawn.Svg + "clipPath").Select(clip => (string)clip.Attribute("id")!)).ToList();
        ids.Should().OnlyHaveUniqueItems().And.NotBeEmpty();
        foreach (var root in Countries.Charts().Select(chart => new Drawn(chart).Root))
            root.Descendants().Attributes("clip-path").Select(a => a.Value[5..^1]).Should().BeSubsetOf(root.Descendants(Drawn.Svg + "clipPath").Select(clip => (string)clip.Attribute("id")!));
    }

    [Fact]
    public void The_title_is_ones_own_or_none()
    {
        var own = Chart.Weights(Countries.Result, new() { Title = "Own <title>" });
        (own.Title, new Drawn(own).Texts().Last().Text).Should().Be(("Own <title>", "Own <title>"));
        var none = Chart.Weights(Countries.Result, new() { Title = "" });
        new Drawn(none).Texts().Should().NotContain(t => t.Text.StartsWith("Weights by"));
        none.Title.Should().Be(none.Description);
        var texts = new Drawn(Chart.Weights(Countries.Result, new() { Title = new string('长', 100) })).Texts().ToList();
        texts.Should().NotContain(t => t.Right > 720).And.Contain(t => t.Text.StartsWith("长长") && t.Text.EndsWith('…'));
    }

    [Fact]
    public void What_cannot_be_drawn_says_why()
    {
        var least = Small([("A", [0.2, 0.4]), ("B", [0.3, 0.1])], recipe => EvaluationRecipe.For(recipe.System));
        FluentActions.Invoking(() => Chart.Coordination(least)).Should().Throw<InvalidOperationException>().WithMessage("*Couple()*");
        FluentActions.Invoking(() => Chart.Grades(least)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Chart.Ranking(least)).Should().Throw<InvalidOperationException>().WithMessage("*Rank(*");
        FluentActions.Invoking(() => Chart.Coordination(Countries.Result, new() { Period = Period.OfYear(1900) })).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*1900*");
        FluentActions.Invoking(() => Chart.Quadrants(Countries.Result, "nowhere")).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => Chart.Obstacles(Countries.Diagnosis, "nowhere")).Should().Throw<KeyNotFoundException>().WithMessage("*nowhere*");
        FluentActions.Invoking(() => Chart.Weights(Countries.Result, new() { Width = 10 })).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Chart.Weights(Countries.Result, new() { Most = 1 })).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_series_without_values_is_an_empty_picture()
        => new Drawn(Chart.Forecast(new OutlookStudy().OfSeries([new("A", "x", [], [])]).Rows[0])).Texts().Should().Contain(t => t.Text == "A: x");

    [Fact]
    public void A_picture_is_saved_as_it_is()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllText(path, "old");
            var chart = Chart.Weights(Countries.Result, Chinese);
            chart.Save(path);
            File.ReadAllBytes(path).Should().Equal(System.Text.Encoding.UTF8.GetBytes(chart.Svg));
            Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(path) + "*").Should().HaveCount(1, "nothing is left beside it");
        }
        finally
        {
            File.Delete(path);
        }
    }

    // Two indices that are given and equal: D is their square root.
    private static EvaluationResult Small((string Region, double[] Years)[] regions, Func<EvaluationRecipe, EvaluationRecipe>? change = null)
    {
        var builder = new PanelBuilder();
        int[] handles = [builder.Declare("a"), builder.Declare("b")];
        foreach (var (region, years) in regions)
            for (var at = 0; at < years.Length; at++) builder.AddRow(region, Period.OfYear(2000 + at), handles, [years[at], years[at]]);
        var system = new IndicatorSystem([new Subsystem("x", [new Indicator("a")]), new Subsystem("y", [new Indicator("b")])]);
        var recipe = EvaluationRecipe.For(system).Normalize("none").Weigh("equal").Rank("weighted-sum").Couple();
        return (change?.Invoke(recipe) ?? recipe).Evaluate(builder.Build());
    }
}
