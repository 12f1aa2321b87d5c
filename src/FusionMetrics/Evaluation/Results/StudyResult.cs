using System.Globalization;
using System.Text;

namespace FusionMetrics;

/// <summary>What an evaluation or a study found: its tables, and what the reader should know of them. Immutable; safe for any number of threads.</summary>
public abstract class StudyResult
{
    private protected StudyResult()
    {
    }

    /// <summary>Every table there is, in the order of the outputs.</summary>
    public abstract IReadOnlyList<ResultTable> Tables { get; }

    /// <summary>Warnings and information.</summary>
    public abstract IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Every table as <see cref="ResultTable.ToTable"/> shows it, under its name.</summary>
    /// <param name="most">The most rows of each to show, at least 2; <see cref="int.MaxValue"/> for all.</param>
    /// <returns>Several lines.</returns>
    public string ToTable(int most = 20) => string.Join('\n', Tables.Select(table => $"{table.Name}\n{table.ToTable(most)}"));

    /// <summary>What was found as HTML: the summary, the tables to be opened one by one, the diagnostics. This is what notebooks show. No script; all text is encoded.</summary>
    /// <returns>A <c>div</c> element.</returns>
    public string ToHtml()
    {
        var html = new StringBuilder("<div>\n").Append(SummaryHtml);
        foreach (var table in Tables) html.Append(CultureInfo.InvariantCulture, $"<details><summary>{HtmlTable.Encoded(table.Name)}: {table.Count} rows</summary>\n{table.ToHtml()}</details>\n");
        if (Diagnostics.Count > 0) html.Append("<ul>\n").AppendJoin("", Diagnostics.Select(diagnostic => $"<li>{HtmlTable.Encoded(diagnostic.ToString())}</li>\n")).Append("</ul>\n");
        return html.Append("</div>\n").ToString();
    }

    // At most 20 of them, a line each.
    private protected static string Sentences<T>(IReadOnlyList<T> series)
    {
        const int most = 20;
        return string.Concat(series.Take(most).Select(one => $"{one}\n")) + (series.Count > most ? $"... {series.Count - most} more series\n" : "");
    }

    internal virtual string SummaryHtml => $"<pre>{HtmlTable.Encoded(ToString()!)}</pre>\n";
}
