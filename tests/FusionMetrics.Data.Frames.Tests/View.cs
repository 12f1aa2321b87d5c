using Microsoft.ML;
using Microsoft.ML.Data;

namespace FusionMetrics.Data.Frames.Tests;

/// <summary>A view of ML.NET over values in memory, whose getters are as strict about types as those of ML.NET.</summary>
internal sealed class View : IDataView
{
    private readonly Array[] columns;
    private readonly int failAt;

    public View(IEnumerable<(string Name, DataViewType Type, Array Values)> columns, int failAt = -1)
    {
        var builder = new DataViewSchema.Builder();
        foreach (var (name, type, _) in columns) builder.AddColumn(name, type);
        Schema = builder.ToSchema();
        this.columns = [.. columns.Select(column => column.Values)];
        this.failAt = failAt;
    }

    public bool CanShuffle => false;

    public DataViewSchema Schema { get; }

    public long? GetRowCount() => null;

    public DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null) => new Cursor(this, [.. columnsNeeded.Select(column => column.Index)]);

    public DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random? rand = null) => [GetRowCursor(columnsNeeded, rand)];

    private sealed class Cursor(View view, HashSet<int> needed) : DataViewRowCursor
    {
        private int row = -1;

        public override long Position => row;

        public override long Batch => 0;

        public override DataViewSchema Schema => view.Schema;

        public override bool IsColumnActive(DataViewSchema.Column column) => needed.Contains(column.Index);

        public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column)
        {
            if (!IsColumnActive(column)) throw new ArgumentException($"Column {column.Name} was not asked for.");
            var values = (TValue[])view.columns[column.Index];
            return (ref TValue value) => value = values[row];
        }

        public override ValueGetter<DataViewRowId> GetIdGetter() => (ref DataViewRowId value) => value = new((ulong)row, 0);

        public override bool MoveNext() => ++row == view.failAt ? throw new FormatException("The file behind the view is damaged.") : row < view.columns[0].Length;
    }
}
