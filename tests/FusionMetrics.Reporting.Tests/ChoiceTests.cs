using System.Globalization;

namespace FusionMetrics.Reporting.Tests;

/// <summary>What the reader chooses, by picker, link or the browser's buttons, and what the page then shows.</summary>
public class ChoiceTests(Browser browser)
{
    private static readonly HtmlReport Countries = Samples.CountriesReport;
    private static readonly EvaluationResult Result = Samples.Countries.Result;

    [Theory]
    [InlineData("CHN", 0)]
    [InlineData("UZB", 7)]
    public async Task Obstacles_and_profile_are_those_of_the_period_that_is_picked(string region, int at)
    {
        await using var page = await browser.Open(Countries);
        await page.Page.SelectAsync("#focus-region", PageTests.Index(region));
        await page.Page.SelectAsync("#focus-period", at.ToString(CultureInfo.InvariantCulture));
        await page.Click("#obstacles .fold");
        var indicators = Result.Recipe.System.Indicators.Select(i => i.Code).ToList();
        var normalized = Result.Explain(region, Result.Panel.Periods[at]).Indicators.Select(i => i.Normalized).ToList();
        var expected = Samples.ObstaclesOf(normalized);

        var shown = await Bars(page);
        shown.Select(bar => bar.Indicator).Should().BeEquivalentTo(indicators);
        shown.Should().OnlyContain(bar => Math.Abs(bar.Degree - expected[indicators.IndexOf(bar.Indicator)]) < 0.00501);
        shown.Select(bar => bar.Degree).Should().BeInDescendingOrder();
        shown.Where(bar => bar.Degree > 1).Should().OnlyContain(bar => Math.Abs(bar.Width - shown[0].Width * bar.Degree / shown[0].Degree) < 0.1, "bars are as long as their degrees");
        (await page.Text("#obstacle-table caption")).Should().Contain(Result.Panel.Periods[at].ToString());

        var own = await page.Eval<double[]>("[...document.querySelectorAll('#gap-table tbody tr')].sort((a, b) => a.cells[0].textContent - b.cells[0].textContent).map(row => Number(row.cells[2].dataset.value))");
        own.Zip(normalized).Should().HaveCount(indicators.Count).And.OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 0.0000501);
        page.Troubles.Should().BeEmpty();
    }

    [Fact]
    public async Task A_link_and_the_back_button_change_the_region()
    {
        await using var page = await browser.Open(Countries);
        var first = await page.Text("#region-card h3");
        await page.Eval<object>("location.hash = '#region=CHN'");
        await Until(page, "China");
        await page.Page.SelectAsync("#focus-region", PageTests.Index("UZB"));
        (await page.Text("#region-card h3")).Should().StartWith("Uzbekistan");
        await page.Click(".contents a[href='#weights']");
        (await page.Text("#region-card h3")).Should().StartWith("Uzbekistan", "a section is not a region");
        foreach (var before in new[] { "Uzbekistan", "China", first })
        {
            await page.Eval<object>("history.back()");
            await Until(page, before);
        }
        page.Troubles.Should().BeEmpty();
    }

    [Fact]
    public async Task An_address_that_names_no_region_opens_the_report_all_the_same()
    {
        await using var page = await browser.Open(Countries, hash: "#region=%");
        (await page.Text("#region-card h3")).Should().NotBeEmpty();
        page.Troubles.Should().BeEmpty();
    }

    [Fact]
    public async Task Trends_say_whether_the_regions_rise_or_fall_as_a_whole()
    {
        await using var page = await browser.Open(Countries);
        (await page.Text("#together")).Should().Match("As a whole the 35 regions rose from 2008 to 2021: D by +0.003* a year in the middle one (p < 0.001).");
        await page.Click("#language");
        (await page.Text("#together")).Should().Match("2008年至2021年，35个地区整体呈上升趋势：*").And.NotMatchRegex("[a-z]{2}");
        page.Troubles.Should().BeEmpty();
    }

    [Fact]
    public async Task A_list_that_was_unfolded_stays_so()
    {
        await using var page = await browser.Open(Countries);
        const string Seen = "[...document.querySelectorAll('#trend-table tbody tr')].filter(row => row.offsetParent !== null).length";
        (await page.Eval<int>(Seen)).Should().Be(15);
        await page.Click("#trends table ~ .fold, #trends .scroll ~ .fold");
        await page.Page.SelectAsync("#focus-region", PageTests.Index("CHN"));
        (await page.Eval<int>(Seen)).Should().Be(35);
    }

    private static async Task<List<(string Indicator, double Degree, double Width)>> Bars(OpenReport page)
        => [.. (await page.Eval<string[][]>("[...document.querySelectorAll('#obstacle-table tbody tr')].map(row => [row.dataset.indicator, row.querySelector('.wide').dataset.value, String(row.querySelector('.track i').getBoundingClientRect().width)])"))
            .Select(bar => (bar[0], double.Parse(bar[1], CultureInfo.InvariantCulture), double.Parse(bar[2], CultureInfo.InvariantCulture)))];

    private static async Task Until(OpenReport page, string region)
        => await page.Page.WaitForFunctionAsync("name => document.querySelector('#region-card h3').textContent.startsWith(name)", new PuppeteerSharp.WaitForFunctionOptions { Timeout = 5000 }, region);
}
