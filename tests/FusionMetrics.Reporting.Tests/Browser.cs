using System.Collections.Concurrent;
using PuppeteerSharp;

[assembly: AssemblyFixture(typeof(FusionMetrics.Reporting.Tests.Browser))]

namespace FusionMetrics.Reporting.Tests;

/// <summary>One headless Chromium for all tests of the page; none where none is named by FUSIONMETRICS_CHROMIUM.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Variable = "FUSIONMETRICS_CHROMIUM";

    private readonly string folder = Directory.CreateTempSubdirectory("fusionmetrics-report-").FullName;
    private readonly ConcurrentDictionary<HtmlReport, Lazy<string>> files = [];
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } path) return;
        browser = await Puppeteer.LaunchAsync(new LaunchOptions
        {
            ExecutablePath = path, Headless = true, UserDataDir = Path.Combine(folder, "profile"),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Opens a report as a reader would: a file, by its name.</summary>
    internal async Task<OpenReport> Open(HtmlReport report, int width = 1280, string theme = "light", string hash = "")
    {
        Assert.SkipWhen(browser is null, $"No Chromium: {Variable} is not set. tests/chromium.sh finds or installs one.");
        var file = files.GetOrAdd(report, Saved).Value;
        var page = await browser!.NewPageAsync();
        await page.SetViewportAsync(new ViewPortOptions { Width = width, Height = 900 });
        await page.EmulateMediaFeaturesAsync([new() { MediaFeature = MediaFeature.PrefersColorScheme, Value = theme }]);
        return await OpenReport.Of(page, new Uri(file).AbsoluteUri, hash);
    }

    private Lazy<string> Saved(HtmlReport report) => new(() =>
    {
        var file = Path.Combine(folder, $"{Path.GetRandomFileName()}.html");
        report.Save(file);
        return file;
    });

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
