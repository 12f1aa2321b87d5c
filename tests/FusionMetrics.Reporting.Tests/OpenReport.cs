using PuppeteerSharp;

namespace FusionMetrics.Reporting.Tests;

/// <summary>A report in the browser: what a reader does with it, what it shows, and everything that it should not have done.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private readonly List<string> troubles = [];

    private OpenReport(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>Errors, warnings and requests to anywhere but the file.</summary>
    public IReadOnlyList<string> Troubles => troubles;

    public static async Task<OpenReport> Of(IPage page, string address, string hash)
    {
        var open = new OpenReport(page);
        page.Console += (_, e) => open.troubles.Add($"console {e.Message.Type}: {e.Message.Text}");
        page.PageError += (_, e) => open.troubles.Add($"error: {e.Message}");
        page.Request += (_, e) =>
        {
            if (e.Request.Url.Split('#')[0] != address && !e.Request.Url.StartsWith("data:", StringComparison.Ordinal)) open.troubles.Add($"request: {e.Request.Url}");
        };
        await page.GoToAsync(address + hash);
        await page.WaitForSelectorAsync("html[data-ready]");
        return open;
    }

    public Task<T> Eval<T>(string expression) => Page.EvaluateExpressionAsync<T>(expression);

    public Task<string> Text(string selector) => Eval<string>($"document.querySelector({Quoted(selector)}).textContent");

    public Task<string[]> Texts(string selector) => Eval<string[]>($"[...document.querySelectorAll({Quoted(selector)})].map(e => e.textContent.trim())");

    public Task<string> Attribute(string selector, string name) => Eval<string>($"document.querySelector({Quoted(selector)}).getAttribute({Quoted(name)})");

    public Task Click(string selector) => Eval<object>($"document.querySelector({Quoted(selector)}).click()");

    /// <summary>Every chart, after scrolling past all of them, with the number of its marks.</summary>
    public Task<int[]> Marks() => Eval<int[]>("""
        (async () => {
          for (const chart of document.querySelectorAll('.chart')) { chart.scrollIntoView({ behavior: 'instant' }); for (let i = 0; i < 4000 && !chart.querySelector("svg"); i++) await new Promise(done => setTimeout(done, 5)); }
          return [...document.querySelectorAll('.chart')].map(chart => chart.querySelectorAll('svg path, svg text').length);
        })()
        """);

    public async ValueTask DisposeAsync() => await Page.DisposeAsync();

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
