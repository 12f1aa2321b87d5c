namespace FusionMetrics.Data.Tests.Tables;

/// <summary>A table in memory that stands in groups of rows, and counts how many columns of numbers are held at once.</summary>
internal sealed class GroupedTable(int size, string[] headings, params object?[][] rows) : MemoryTable(headings, rows)
{
    private readonly int size = size;
    private readonly string[] headings = headings;
    private readonly object?[][] rows = rows;

    /// <summary>The most columns that were held at once.</summary>
    public int MostHeld { get; private set; }

    public override ITableRows? Open(Action<Diagnostic> report, CancellationToken cancellationToken) => new Groups(this);

    private sealed class Groups(GroupedTable table) : Rows(table.headings, table.rows), IColumnarRows
    {
        private readonly HashSet<int> held = [];
        private int start;

        public int GroupRows { get; private set; }

        public override TableCell this[int column]
        {
            get
            {
                held.Add(column);
                table.MostHeld = Math.Max(table.MostHeld, held.Count);
                return base[column];
            }
        }

        public bool ReadGroup()
        {
            held.Clear();
            start += GroupRows;
            GroupRows = Math.Min(table.rows.Length - start, 1 + start % table.size);
            return GroupRows > 0;
        }

        public void Go(int row) => Line = start + row + 1;

        public void Release(int column) => held.Remove(column);
    }
}
