using System.Globalization;

namespace FusionMetrics.Auditing;

/// <summary>
/// A table of coupling coordination as printed: the indices U of the subsystems, and, of each row, any of the coupling degree C, the comprehensive index T and the coupling coordination
/// degree D. Immutable.
/// </summary>
public sealed class PublishedTable
{
    /// <summary>Creates a table.</summary>
    /// <param name="indices">The columns U, one a subsystem.</param>
    /// <param name="coupling">The column C; null where it is not printed.</param>
    /// <param name="comprehensive">The column T; null where it is not printed.</param>
    /// <param name="coordination">The column D; null where it is not printed.</param>
    /// <param name="labels">The columns that name the rows; null for none.</param>
    /// <exception cref="ArgumentException">The columns do not have the same number of rows.</exception>
    public PublishedTable(IReadOnlyList<PublishedColumn> indices, PublishedColumn? coupling = null, PublishedColumn? comprehensive = null,
        PublishedColumn? coordination = null, IReadOnlyList<LabelColumn>? labels = null)
    {
        ArgumentNullException.ThrowIfNull(indices);
        Indices = [.. indices];
        (Coupling, Comprehensive, Coordination) = (coupling, comprehensive, coordination);
        Labels = [.. labels ?? []];
        int[] counts = [.. Columns.Select(c => c.Cells.Count).Concat(Labels.Select(l => l.Texts.Count)).Distinct()];
        if (counts.Length > 1) throw new ArgumentException($"The columns have {string.Join(" and ", counts)} rows.");
        RowCount = counts.FirstOrDefault();
    }

    /// <summary>The columns U, one a subsystem.</summary>
    public IReadOnlyList<PublishedColumn> Indices { get; }

    /// <summary>The column C; null where it is not printed.</summary>
    public PublishedColumn? Coupling { get; }

    /// <summary>The column T; null where it is not printed.</summary>
    public PublishedColumn? Comprehensive { get; }

    /// <summary>The column D; null where it is not printed.</summary>
    public PublishedColumn? Coordination { get; }

    /// <summary>The columns that name the rows.</summary>
    public IReadOnlyList<LabelColumn> Labels { get; }

    /// <summary>The number of rows.</summary>
    public int RowCount { get; }

    /// <summary>What a row is called: its labels, or its number where it has none.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <returns>The text: <c>Chengdu 2000</c>, <c>row 3</c>.</returns>
    public string NameOf(int row)
    {
        var name = string.Join(' ', Labels.Select(l => l.Texts[row]).Where(text => text.Length > 0));
        return name.Length > 0 ? name : $"row {(row + 1).ToString(CultureInfo.InvariantCulture)}";
    }

    internal IEnumerable<PublishedColumn> Columns => [.. Indices, .. new[] { Coupling, Comprehensive, Coordination }.OfType<PublishedColumn>()];

    internal PublishedColumn? Column(AuditedFigure figure) => figure switch
    {
        AuditedFigure.Coupling => Coupling,
        AuditedFigure.Comprehensive => Comprehensive,
        _ => Coordination,
    };
}
