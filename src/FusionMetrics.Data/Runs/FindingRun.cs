using System.Text;
using System.Text.Json.Nodes;
using FusionMetrics.Data;
using FusionMetrics.Data.Results;

namespace FusionMetrics;

/// <summary>A run that looks at a table without a recipe, and tells what it found: as text, as JSON, and as tables in any format. Immutable.</summary>
public abstract class FindingRun
{
    private protected FindingRun()
    {
    }

    /// <summary>Everything worth knowing from reading to finding.</summary>
    public abstract IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The tables of what was found, the chief one first.</summary>
    public abstract IReadOnlyList<ResultTable> Tables { get; }

    private protected abstract string JsonName { get; }

    /// <summary>What was found as JSON, with the hashes of what was read.</summary>
    /// <returns>The text.</returns>
    public string ToJson() => JsonFiles.Text(Json());

    /// <summary>The chief table as text, in a format that has a file a table.</summary>
    /// <param name="format">The format: CSV, Markdown.</param>
    /// <returns>The text.</returns>
    public string ToText(ITableFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        using var stream = new MemoryStream();
        format.Files([Tables[0]])[0].Write(stream, CancellationToken.None);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The names of the files that <see cref="Write"/> writes.</summary>
    /// <param name="format">The format of the tables; null for CSV.</param>
    /// <returns>The names.</returns>
    public IReadOnlyList<string> FileNames(ITableFormat? format = null) => [.. ResultFiles.NamesOf(Tables, format ?? TableFormats.Csv), JsonName];

    /// <summary>Writes the tables, and what was found as JSON, to a folder: all of them, or, where anything fails, none.</summary>
    /// <param name="folder">The folder; made where there is none.</param>
    /// <param name="format">The format of the tables; null for CSV.</param>
    /// <param name="cancellationToken">Cancels writing; the folder is then as it was.</param>
    /// <exception cref="FusionMetricsException">The folder cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public void Write(string folder, ITableFormat? format = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        OutputFolder.Write(folder, output =>
        {
            ResultFiles.AddTables(Tables, format ?? TableFormats.Csv, output, null, cancellationToken);
            output.Add(JsonName, stream => JsonFiles.Write(Json(), stream));
        });
    }

    private protected abstract JsonObject Json();
}
