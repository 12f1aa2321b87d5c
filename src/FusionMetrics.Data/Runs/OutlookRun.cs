using System.Text;
using System.Text.Json.Nodes;
using FusionMetrics.Data;
using FusionMetrics.Data.Results;
using FusionMetrics.Data.Runs;
using FusionMetrics.Outlook;

namespace FusionMetrics;

/// <summary>Status and trend of the series of a file, from file to files. Immutable.</summary>
public sealed class OutlookRun
{
    private const string JsonName = "outlook.json";

    private readonly string path;

    private OutlookRun(string path, IReadOnlyList<OutlookSeries> series, OutlookResult result, IEnumerable<Diagnostic> found)
    {
        this.path = path;
        Series = series;
        Result = result;
        Diagnostics = [.. found, .. result.Diagnostics];
    }

    /// <summary>The series that were read.</summary>
    public IReadOnlyList<OutlookSeries> Series { get; }

    /// <summary>What was found, a row a series, in the same order.</summary>
    public OutlookResult Result { get; }

    /// <summary>Everything worth knowing from reading to finding.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Reads series and looks at them.</summary>
    /// <param name="path">The file that they were read from, whose hash is written beside what was found.</param>
    /// <param name="series">The series.</param>
    /// <param name="recipe">What is asked; null for the defaults.</param>
    /// <param name="found">What was found on reading.</param>
    /// <param name="engine">The engine; null for one with the built-in methods.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The run.</returns>
    /// <exception cref="FusionMetricsException">The input is wrong; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static OutlookRun Of(string path, IReadOnlyList<OutlookSeries> series, OutlookRecipe? recipe = null, IReadOnlyList<Diagnostic>? found = null, EvaluationEngine? engine = null,
        CancellationToken cancellationToken = default)
        => new(path, series, new OutlookStudy(engine ?? new EvaluationEngine(DataMethods.Catalog)).OfSeries(series, recipe, cancellationToken), found ?? []);

    /// <summary>The names of the files that <see cref="Write"/> writes.</summary>
    /// <param name="format">The format of the tables.</param>
    /// <returns>The names.</returns>
    public IReadOnlyList<string> FileNames(ITableFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return [.. format.Files(Result.Tables).Select(file => file.Name), JsonName];
    }

    /// <summary>What was found as JSON, with the hash of the file that was read.</summary>
    /// <returns>The text.</returns>
    public string ToJson() => Text(stream => JsonFiles.Write(Json(), stream));

    /// <summary>Status and trend of each series as CSV.</summary>
    /// <returns>The text.</returns>
    public string ToCsv() => Text(stream => CsvTableWriter.Write(Result.Rows, stream, CancellationToken.None));

    /// <summary>Status and trend of each series as Markdown, with every digit.</summary>
    /// <returns>The text.</returns>
    public string ToMarkdown() => Text(stream => MarkdownTableWriter.Write(Result.Rows, stream, CancellationToken.None));

    /// <summary>Writes the tables, and what was found as JSON, to a folder: all of them, or, where anything fails, none.</summary>
    /// <param name="folder">The folder; made where there is none.</param>
    /// <param name="format">The format of the tables.</param>
    /// <param name="cancellationToken">Cancels writing; the folder is then as it was.</param>
    /// <exception cref="FusionMetricsException">The folder cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public void Write(string folder, ITableFormat format, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        OutputFolder.Write(folder, output =>
        {
            ResultFiles.AddTables(Result.Tables, format, output, null, cancellationToken);
            output.Add(JsonName, stream => JsonFiles.Write(Json(), stream));
        });
    }

    private JsonObject Json() => OutlookJson.Write(Result, Path.GetFileName(path), RunOrigin.Hash(path));

    private static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
