using System.Globalization;
using System.Text;
using FusionMetrics.Auditing;

namespace FusionMetrics.Cli.Output;

/// <summary>What an audit found, as a page that can be pasted into a review.</summary>
internal static class AuditMarkdown
{
    public static string Of(AuditReport report)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"# Audit of {report.Table.RowCount} rows\n");
        if (report.Recomputed is { } recomputed)
            foreach (var sentence in recomputed.Sentences) text.Append("\n- ").Append(Cell(sentence)).Append('\n');
        foreach (var finding in report.Findings)
        {
            text.Append("\n## ").Append(Cell(finding.Heading)).Append("\n\n");
            foreach (var sentence in finding.Sentences) text.Append("- ").Append(Cell(sentence.Trim())).Append('\n');
            text.Append("\n| candidate | formula | rows | within rounding | largest deviation | at |\n| --- | --- | --- | --- | --- | --- |\n");
            foreach (var c in finding.Candidates)
                text.Append(CultureInfo.InvariantCulture, $"| {(c.Stands ? $"**{Cell(c.Id)}**" : Cell(c.Id))} | {Cell(c.Formula)} | {c.Rows} | {c.Within} | {c.LargestDeviation:0.##e-0} | {Cell(c.LargestAt)} |\n");
        }
        return text.ToString().TrimEnd();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
