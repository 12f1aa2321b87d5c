#!/usr/bin/env dotnet
#:package PuppeteerSharp@25.15.0
#:package WebDriverBiDi@0.0.63
#:property PublishAot=false
#:property JsonSerializerIsReflectionEnabledByDefault=true
// Opens a report in Chromium as a reader would, sorts its table, picks regions, and compares every D it shows with the table beside it: dotnet run samples/report-check.cs out
// The browser is named by FUSIONMETRICS_CHROMIUM: tests/chromium.sh finds or installs one.
using PuppeteerSharp;

var folder = Path.GetFullPath(args[0]);
if (Environment.GetEnvironmentVariable("FUSIONMETRICS_CHROMIUM") is not { Length: > 0 } chromium)
{
    Console.WriteLine("SKIPPED: FUSIONMETRICS_CHROMIUM names no browser.");
    return;
}

var lines = File.ReadLines(Path.Combine(folder, "coupling.csv")).Select(line => line.Split(',')).ToList();
var column = Array.IndexOf(lines[0], "d");
var last = lines.Skip(1).Max(cells => cells[1]);
var written = lines.Skip(1).Where(cells => cells[1] == last).ToDictionary(cells => cells[0], cells => cells[column]);

await using var browser = await Puppeteer.LaunchAsync(new LaunchOptions
{
    ExecutablePath = chromium, Headless = true,
    Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
await using var page = await browser.NewPageAsync();
var troubles = new List<string>();
page.Console += (_, e) => troubles.Add(e.Message.Text);
page.PageError += (_, e) => troubles.Add(e.Message);
var address = new Uri(Path.Combine(folder, "report.html")).AbsoluteUri;
page.Request += (_, e) =>
{
    if (e.Request.Url != address && !e.Request.Url.StartsWith("data:", StringComparison.Ordinal)) troubles.Add(e.Request.Url);
};
await page.GoToAsync(address);
await page.WaitForSelectorAsync("html[data-ready]");

await page.ClickAsync("[data-sort=leading]");
var shown = await Rows();
if (await page.EvaluateExpressionAsync<string>("document.querySelector('th:has([data-sort=leading])').getAttribute('aria-sort')") == "descending") shown.Reverse();
Check($"sorted by D: {shown[0].Region} first, {shown[^1].Region} last", shown.Zip(shown.Skip(1)).All(pair => Number(pair.First.D) <= Number(pair.Second.D)));
Check($"all {written.Count} D of {last} in the table are those of coupling.csv", shown.Count == written.Count && shown.All(row => written[row.Region] == row.D));

var picked = new Dictionary<string, string>();
foreach (var choice in await page.EvaluateExpressionAsync<string[]>("[...document.querySelectorAll('#focus-region option')].map(option => option.value)"))
{
    await page.SelectAsync("#focus-region", choice);
    var region = await page.EvaluateExpressionAsync<string>("decodeURIComponent(location.hash.slice('#region='.length))");
    picked[region] = await page.EvaluateExpressionAsync<string>("document.querySelector('#region-card [data-field=d]').dataset.value");
}
Check($"D of each of {picked.Count} regions that is picked is that of coupling.csv", picked.Count == written.Count && picked.All(region => written[region.Key] == region.Value));
Check($"no error, and no request leaves the file {string.Join("; ", troubles)}", troubles.Count == 0);

async Task<List<(string Region, string D)>> Rows()
    => [.. (await page.EvaluateExpressionAsync<string[][]>("[...document.querySelectorAll('#ranking-table tbody tr')].map(row => [row.dataset.region, row.querySelector('[data-field=d]').dataset.value])")).Select(row => (row[0], row[1]))];

static double Number(string cell) => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);

static void Check(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok    " : "FAILED")} {what}");
    if (!holds) Environment.ExitCode = 1;
}
