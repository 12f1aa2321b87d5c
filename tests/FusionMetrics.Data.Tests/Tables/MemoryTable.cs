namespace FusionMetrics.Data.Tests.Tables;

/// <summary>A table in memory: headings with levels apart by /, rows of null, numbers, texts and dates.</summary>
internal class MemoryTable(string[] headings, params object?[][] rows) : ITableSource
{
    public string Name => "memory";

    public virtual ITableRows? Open(Action<Diagnostic> report, CancellationToken cancellationToken) => new Rows(headings, rows);

    public static IReadOnlyList<Diagnostic> Problems(TablePanelOptions options, string[] headings, params object?[][] rows)
        => ((Func<Panel>)(() => Panel(options, headings, rows))).Should().Throw<FusionMetricsException>().Which.Diagnostics;

    public static Panel Panel(TablePanelOptions options, string[] headings, params object?[][] rows)
        => FusionMetrics.Panel.Read(new TablePanelProvider(new MemoryTable(headings, rows), options), null, out _);

    protected class Rows(string[] headings, object?[][] rows) : ITableRows
    {
        public IReadOnlyList<ColumnHeading> Headings { get; } = [.. headings.Select(h => new ColumnHeading(h.Split('/')))];

        public int ExpectedRows => rows.Length;

        public int Line { get; protected set; }

        public virtual TableCell this[int column] => rows[Line - 1][column] switch
        {
            null => default,
            double number => TableCell.Of(number),
            int number => TableCell.Of(number),
            DateOnly date => TableCell.Of(date),
            var text => TableCell.Of((string)text),
        };

        public bool Read() => Line++ < rows.Length;

        public void Dispose()
        {
        }
    }
}
