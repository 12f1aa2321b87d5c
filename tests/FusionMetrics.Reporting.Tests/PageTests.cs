using System.Globalization;

namespace FusionMetrics.Reporting.Tests;

/// <summary>The page in a real browser.</summary>
public class PageTests(Browser browser)
{
    private static readonly HtmlReport Countries = Samples.CountriesReport;
    private static readonly HtmlReport Hostile = HtmlReport.Of(Samples.Hostile, Samples.Everything);

    [Fact]
    public async Task Every_chart_is_drawn_without_a_word_on_the_console_or_a_request()
    {
        foreach (var report in new[] { Countries, Hostile })
        {
            await using var page = await browser.Open(report);
            (await page.Marks()).Should().NotBeEmpty().And.OnlyContain(marks => marks > 8);
            page.Troubles.Should().BeEmpty();
        }
    }

    [Fact]
    public async Task The_region_that_is_picked_shows_its_D_to_the_last_digit()
    {
        await using var page = await browser.Open(Countries);
        await page.Page.SelectAsync("#focus-region", Index("CHN"));
        var result = Samples.Countries.Result;
        var d = result.Coupling![result.Panel.FindRow("CHN", result.Panel.Periods[^1])].D;
        (await page.Attribute("#region-card [data-field=d]", "data-value")).Should().Be(d.ToString("R", CultureInfo.InvariantCulture));
        (await page.Text("#region-card [data-field=d]")).Should().Be(d.ToString("0.0000", CultureInfo.InvariantCulture));
        (await page.Text("#region-card h3")).Should().StartWith("China");
        (await page.Eval<string>("location.hash")).Should().Be("#region=CHN");
    }

    [Fact]
    public async Task Every_D_of_the_table_is_that_of_the_result()
    {
        await using var page = await browser.Open(Countries);
        var shown = await page.Eval<string[]>("[...document.querySelectorAll('#ranking-table tbody tr')].map(row => row.dataset.region + ' ' + row.querySelector('[data-field=d]').dataset.value)");
        var result = Samples.Countries.Result;
        shown.Should().BeEquivalentTo(result.Panel.Regions.Select(region => (region.Code, D: result.Coupling![result.Panel.FindRow(region.Code, result.Panel.Periods[^1])].D))
            .Select(row => FormattableString.Invariant($"{row.Code} {row.D:R}")));
    }

    [Fact]
    public async Task The_table_sorts_by_click_and_by_keyboard_and_says_so()
    {
        await using var page = await browser.Open(Countries);
        await page.Click("[data-sort=c]");
        (await page.Attribute("th:has([data-sort=c])", "aria-sort")).Should().Be("descending");
        var largest = await Column(page, "c");
        largest.Should().BeInDescendingOrder();
        // The focus is still on the heading.
        await page.Page.Keyboard.PressAsync("Enter");
        (await page.Attribute("th:has([data-sort=c])", "aria-sort")).Should().Be("ascending");
        (await Column(page, "c")).Should().BeInAscendingOrder().And.HaveCount(largest.Length);
        (await page.Texts("th[aria-sort]:not([aria-sort=none])")).Should().HaveCount(1);
    }

    [Fact]
    public async Task The_table_filters_by_name_and_by_grade()
    {
        await using var page = await browser.Open(Countries);
        await page.Page.FocusAsync("#ranking-filter");
        await page.Page.Keyboard.TypeAsync("land");
        (await page.Texts("#ranking-table tbody th")).Should().BeEquivalentTo(Samples.Countries.Result.Panel.Regions.Select(r => r.ToString()).Where(name => name.Contains("land", StringComparison.OrdinalIgnoreCase)));
        await page.Eval<object>("(() => { const f = document.getElementById('ranking-filter'); f.value = ''; f.dispatchEvent(new Event('input')); })()");
        await page.Page.SelectAsync("#ranking-grade", "7");
        (await page.Texts("#ranking-table tbody tr")).Should().HaveCount(Samples.Countries.Result.Coupling!.Count(row => row.Grade?.Number == 7 && row.Period == Samples.Countries.Result.Panel.Periods[^1]));
    }

    [Fact]
    public async Task Names_are_shown_as_they_are_and_run_nothing()
    {
        await using var page = await browser.Open(Hostile);
        await page.Marks();
        (await page.Eval<bool>("window.broken === undefined")).Should().BeTrue();
        (await page.Texts("#ranking-table tbody th")).Should().BeEquivalentTo([Samples.Script, Samples.Break, Samples.Arabic, Samples.Emoji]);
        (await page.Text("h1")).Should().Be(Samples.Script);
        (await page.Eval<int>("document.querySelectorAll('script').length")).Should().Be(3);
        (await page.Eval<int>("document.querySelectorAll('#ranking-table bdi').length")).Should().Be(4);
    }

    [Fact]
    public async Task A_script_that_gets_in_is_refused_by_the_policy()
    {
        await using var page = await browser.Open(Hostile);
        await page.Eval<object>("(() => { const s = document.createElement('script'); s.textContent = 'window.broken = true'; document.body.append(s); })()");
        (await page.Eval<bool>("window.broken === undefined")).Should().BeTrue();
        page.Troubles.Should().ContainSingle().Which.Should().Contain("Content Security Policy");
    }

    [Fact]
    public async Task In_Chinese_no_English_label_is_left()
    {
        await using var page = await browser.Open(Countries);
        var english = await page.Texts(Labels);
        await page.Click("#language");
        (await page.Attribute("html", "lang")).Should().Be("zh-CN");
        // The engine's own words stay: the names of series in symbols, methods and the theme's other language.
        string[] same = ["D", "C", "T", "TOPSIS", "p"];
        (await page.Texts(Labels)).Should().NotIntersectWith(english.Where(text => text.Any(char.IsAsciiLetter) && !same.Contains(text)));
        (await page.Text("#region-card h3")).Should().StartWith("大韩民国");
        await page.Marks();
        page.Troubles.Should().BeEmpty();
        await page.Click("#language");
        (await page.Texts(Labels)).Should().Equal(english);
    }

    [Fact]
    public async Task The_page_is_dark_where_the_reader_prefers_it_and_light_on_demand()
    {
        await using var page = await browser.Open(Countries, theme: "dark");
        const string Background = "getComputedStyle(document.body).backgroundColor";
        (await page.Eval<string>(Background)).Should().Be("rgb(18, 24, 30)");
        await page.Click("#theme");
        (await page.Eval<string>(Background)).Should().Be("rgb(251, 250, 247)");
    }

    [Fact]
    public async Task Every_chart_can_be_heard_and_read_as_a_table()
    {
        await using var page = await browser.Open(Hostile);
        (await page.Eval<bool>("[...document.querySelectorAll('.chart')].every(c => c.getAttribute('role') === 'img' && c.getAttribute('aria-label').length > 10)")).Should().BeTrue();
        (await page.Eval<int>("document.querySelectorAll('.figure').length - document.querySelectorAll('.figure button[aria-expanded]').length")).Should().Be(0);
        await page.Eval<object>("document.querySelectorAll('.figure button[aria-expanded]').forEach(b => b.click())");
        (await page.Eval<bool>("[...document.querySelectorAll('.figure-table')].every(f => f.querySelector('caption') && f.querySelectorAll('tbody td').length > 0)")).Should().BeTrue();
        (await page.Eval<bool>("[...document.querySelectorAll('table')].every(t => t.caption && [...t.querySelectorAll('th')].every(h => h.scope))")).Should().BeTrue();
        (await page.Eval<bool>("[...document.querySelectorAll('select, input')].every(i => i.closest('label'))")).Should().BeTrue();
        (await page.Eval<string[]>("['header', 'nav', 'main', 'footer'].filter(tag => !document.querySelector(tag))")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Every_text_stands_out_from_what_is_behind_it(string theme)
    {
        await using var page = await browser.Open(Countries, theme: theme);
        var faint = await page.Eval<string[]>("""
            (() => {
              const parsed = c => (c.match(/[\d.]+/g) ?? []).map(Number);
              const luminance = ([r, g, b]) => { const l = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; return 0.2126 * l(r) + 0.7152 * l(g) + 0.0722 * l(b); };
              const behind = e => { for (; e; e = e.parentElement) { const c = parsed(getComputedStyle(e).backgroundColor); if (c.length === 3 || c[3] > 0) return c; } return [255, 255, 255]; };
              const texts = [...document.querySelectorAll('#page *')].filter(e => !e.closest('svg') && e.tagName !== 'OPTION' && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()));
              return texts.map(e => { const [a, b] = [luminance(parsed(getComputedStyle(e).color)), luminance(behind(e))].sort((x, y) => y - x); return [(a + 0.05) / (b + 0.05), e.className + ' ' + e.textContent.slice(0, 30)]; })
                .filter(([ratio]) => ratio < 4.5).map(([ratio, text]) => ratio.toFixed(2) + ' ' + text);
            })()
            """);
        faint.Should().BeEmpty();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(390)]
    public async Task A_telephone_shows_it_without_scrolling_sideways(int width)
    {
        await using var page = await browser.Open(Countries, width);
        (await page.Eval<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task No_name_in_a_chart_lies_on_another(int width)
    {
        await using var page = await browser.Open(Countries, width);
        await page.Marks();
        foreach (var section in new[] { "coordination", "quadrant", "profile", "trends", "map" })
        {
            var overlaps = await page.Eval<string[]>($$"""
                [...document.querySelectorAll('#{{section}} .chart')].flatMap(chart => {
                  const names = [...chart.querySelectorAll('svg text')].filter(text => text.textContent.trim()).map(text => [text.textContent, text.getBoundingClientRect()]);
                  const apart = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 4 || b.bottom <= a.top + 4;
                  return [...names.length < 5 ? ['only ' + names.length] : [], ...names.flatMap(([name, box], at) => names.slice(at + 1).filter(([, other]) => !apart(box, other)).map(([other]) => name + ' / ' + other))];
                })
                """);
            overlaps.Should().BeEmpty($"of {section} at {width}");
        }
    }

    [Fact]
    public async Task The_columns_of_the_ranking_fit_a_screen()
    {
        await using var page = await browser.Open(Countries);
        (await page.Eval<int>("(() => { const s = document.querySelector('#ranking .scroll'); return s.scrollWidth - s.clientWidth; })()")).Should().Be(0);
    }

    [Fact]
    public async Task In_Chinese_methods_have_Chinese_names_and_what_stays_English_says_so()
    {
        await using var page = await browser.Open(Countries);
        await page.Click("#language");
        (await page.Texts("#used-methods dd")).Should().Contain(["极差标准化", "熵权法", "加权求和、优劣解距离法（TOPSIS）", "Mann-Kendall 检验"]);
        // Those of the engine itself, which a run fills in, have theirs too.
        (await page.Texts("#appendix .conventions li")).Should().Contain(["D = √(C T)。", "界值与权重的计算范围：全部时期合并。"]).And.OnlyContain(text => !System.Text.RegularExpressions.Regex.IsMatch(text, "[a-z]{4} [a-z]{4}"));
        var unmarked = await page.Eval<string[]>("[...document.querySelectorAll('#appendix *')].filter(e => e.children.length === 0 && !e.closest('.conventions') && /[a-z]{4} [a-z]{4}/i.test(e.textContent) && !e.closest('[lang=en]')).map(e => e.textContent)");
        unmarked.Should().BeEmpty();
        (await page.Texts("#weights th small, #appendix td")).Should().Contain(["每百万人", "占GDP的%"]).And.NotContain("% of GDP");
        (await page.Eval<bool>("[...document.querySelectorAll('.method > p:first-of-type')].every(p => /[\u4e00-\u9fff]/.test(p.textContent))")).Should().BeTrue();
    }

    [Fact]
    public async Task Notes_have_a_title_in_the_language_of_the_page_and_the_words_of_the_engine()
    {
        var perPeriod = Samples.Hostile.Recipe with { Scope = Scope.PerPeriod };
        await using var page = await browser.Open(HtmlReport.Of(perPeriod.Evaluate(Samples.Hostile.Panel)));
        var note = (await page.Texts(".cautions li")).Should().ContainSingle(text => text.StartsWith("Scores not comparable over time: ", StringComparison.Ordinal)).Subject;
        await page.Click("#language");
        (await page.Texts(".cautions li")).Should().ContainSingle(text => text == note.Replace("Scores not comparable over time", "得分跨期不可比", StringComparison.Ordinal));
        (await page.Texts("#appendix .diagnostics b")).Should().NotBeEmpty().And.OnlyContain(title => System.Text.RegularExpressions.Regex.IsMatch(title, @"\p{IsCJKUnifiedIdeographs}"));
        page.Troubles.Should().BeEmpty();
    }

    [Fact]
    public async Task On_paper_everything_is_there_and_nothing_to_press()
    {
        await using var page = await browser.Open(Countries, theme: "dark");
        var paper = await page.Page.PdfDataAsync(new() { PrintBackground = true });
        paper.Length.Should().BeGreaterThan(100_000);
        await page.Page.EmulateMediaTypeAsync(PuppeteerSharp.Media.MediaType.Print);
        (await page.Eval<string>("getComputedStyle(document.body).backgroundColor")).Should().Be("rgb(255, 255, 255)");
        (await page.Eval<bool>("[...document.querySelectorAll('button:not(.region-link, .sort), select')].every(b => b.offsetParent === null)")).Should().BeTrue();
        (await page.Eval<int>("[...document.querySelectorAll('#ranking-table tbody tr')].filter(r => r.offsetParent !== null).length")).Should().Be(35);
        page.Troubles.Should().BeEmpty();
    }

    private const string Labels = "h2 .kicker, .contents a, thead th:not([class=heat] *), .field > span, dt, caption, .intro, figcaption button, figcaption .note, .findings li, .switch:not(#language), .controls > button, .grade";

    internal static string Index(string code) => Samples.Countries.Result.Panel.Regions.Select(r => r.Code).ToList().IndexOf(code).ToString(CultureInfo.InvariantCulture);

    private static async Task<double[]> Column(OpenReport page, string field)
        => [.. (await page.Eval<string[]>($"[...document.querySelectorAll('#ranking-table [data-field={field}]')].map(c => c.dataset.value)")).Select(v => double.Parse(v, CultureInfo.InvariantCulture))];
}
