using System.Text;
using FusionMetrics.Data;
using FusionMetrics.Reporting.Island;

namespace FusionMetrics.Reporting;

/// <summary>
/// An evaluation as one HTML file that needs no network: summary, ranking, coordination over time, grades, weights, lags, profiles, obstacles,
/// trends and forecasts, certainty, paths, map and the method appendix, in English and Chinese. Immutable; the same result gives the same bytes.
/// </summary>
/// <remarks>
/// Points on the map are those of regions with the attributes <c>longitude</c> and <c>latitude</c>, in degrees; a table of regions gives them
/// (<c>regions: regions.csv</c> in a recipe). Every text of the data is encoded, and a content security policy lets no script run but the page's own.
/// </remarks>
public sealed class HtmlReport
{
    private readonly string html;

    private HtmlReport(ReportContent content) => html = ReportPage.Of(content.Title, content.Language, ReportIsland.Of(content));

    /// <summary>Makes the report of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="options">What else it shows; null for what can be made of the result alone.</param>
    /// <param name="engine">The engine that evaluated; null for one with the built-in methods.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The report.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static HtmlReport Of(EvaluationResult result, ReportOptions? options = null, EvaluationEngine? engine = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(ReportContent.Of(result, options ?? new(), engine ?? new EvaluationEngine(DataMethods.Catalog), cancellationToken));
    }

    /// <summary>Makes the report of a run, with everything that its recipe asked for and its manifest.</summary>
    /// <param name="run">The run.</param>
    /// <param name="folder">The folder that the report will stand in, to which the manifest is relative.</param>
    /// <param name="engine">The engine that evaluated; null for one with the built-in methods.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The report.</returns>
    /// <exception cref="FusionMetricsException">An input can no longer be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static HtmlReport OfRun(EvaluationRun run, string folder, EvaluationEngine? engine = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        return Of(run.Result, new ReportOptions
        {
            Outlook = run.Outlook, Obstacles = run.Diagnosis?.Obstacles, Uncertainty = run.Uncertainty, Robustness = run.Robustness, PlannedPath = run.PlannedPath,
            ManifestJson = run.ManifestJson(folder, cancellationToken: cancellationToken), Diagnostics = run.Diagnostics, Conventions = run.Conventions,
        }, engine, cancellationToken);
    }

    /// <summary>The page.</summary>
    /// <returns>HTML, the whole document.</returns>
    public string ToHtml() => html;

    /// <summary>Writes the page as UTF-8.</summary>
    /// <param name="stream">Where it goes; left open.</param>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Encoding.UTF8.GetBytes(html));
    }

    /// <summary>Writes the page to a file: to a temporary name beside it, then moved into place, so that there is never half a page.</summary>
    /// <param name="path">The file; its folder is made where there is none.</param>
    /// <exception cref="FusionMetricsException">The file cannot be written; what was there before is untouched.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        OutputFile.Write(path, Write);
    }
}
