namespace FusionMetrics.Data;

/// <summary>
/// A format in which tables of a result are written. The same tables give the same bytes on every machine, so no clock, culture or name of a
/// machine may show in them. Safe for several threads at once.
/// </summary>
public interface ITableFormat
{
    /// <summary>The name of the format: <c>csv</c>. It stands in the manifest of a run.</summary>
    string Id { get; }

    /// <summary>The files that tables become: one a table, or one for all of them.</summary>
    /// <param name="tables">The tables, in the order of the stages.</param>
    /// <returns>The files, in the order in which they are written.</returns>
    IReadOnlyList<TableFile> Files(IReadOnlyList<ResultTable> tables);
}
