using FusionMetrics.Reporting;

namespace FusionMetrics.Cli.Output;

/// <summary>A report and the file that it goes to.</summary>
/// <param name="Report">The report.</param>
/// <param name="Path">The file.</param>
internal sealed record SavedReport(HtmlReport Report, string Path)
{
    public static SavedReport Of(EvaluationRun run, string path, EvaluationEngine engine, CancellationToken cancellationToken)
        => new(HtmlReport.OfRun(run, System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!, engine, cancellationToken), path);

    public void Save() => Report.Save(Path);
}
