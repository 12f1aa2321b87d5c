using System.Globalization;
using FusionMetrics.Auditing;
using FusionMetrics.Coupling;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Auditing;

/// <summary>Audits of tables from files and of tables that are made up.</summary>
internal static class Audits
{
    /// <summary>A published table, its columns by their headings.</summary>
    public static PublishedTable Table(string file, string[] labels, string[] indices, string? c = null, string? t = null, string? d = null)
    {
        var rows = ReferenceFile.Csv($"coupling/{file}.csv");
        return new([.. indices.Select(u => Column(u)!)], Column(c), Column(t), Column(d), [.. labels.Select(l => new LabelColumn(l, [.. rows.Select(row => row[l])]))]);

        PublishedColumn? Column(string? name) => name is null ? null : PublishedColumn.Of(name, rows.Select(row => row[name]));
    }

    public static AuditReport Audit(this PublishedTable table, params double[] weights)
        => new FormulaAudit().Audit(table, weights.Length == 0 ? null : new AuditOptions { Weights = CouplingWeights.Of(weights) });

    /// <summary>Numbers as print has them.</summary>
    public static PublishedColumn Rounded(string name, IEnumerable<double> values, int decimals)
        => PublishedColumn.Of(name, values.Select(v => double.IsNaN(v) ? null : Math.Round((decimal)v, decimals).ToString($"F{decimals}", CultureInfo.InvariantCulture)));

    /// <summary>Indices as print has them, a column each.</summary>
    public static PublishedColumn[] Indices(double[][] rows, int decimals)
        => [.. Enumerable.Range(0, rows[0].Length).Select(k => Rounded($"U{k + 1}", rows.Select(row => row[k]), decimals))];
}
