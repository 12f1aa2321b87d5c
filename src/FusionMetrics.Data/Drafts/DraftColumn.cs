using FusionMetrics.Data.Tables;

namespace FusionMetrics.Data.Drafts;

/// <summary>A column of a table, and what its cells are.</summary>
internal sealed class DraftColumn
{
    private readonly DraftTable table;
    private readonly Lazy<int[]> codes;

    public DraftColumn(DraftTable table, DraftNumbers numbers, int index)
    {
        this.table = table;
        Index = index;
        Words = new HeadingWords(table.Headings[index].Text);
        for (var row = 0; row < table.RowCount; row++)
        {
            var cell = table[row, index];
            if (cell.Kind == CellKind.Empty) Empty++;
            else if (DraftNumbers.IsMissing(cell)) MissingTexts.Add(cell.ToString());
            else if (numbers.TryRead(cell, out _)) Numbers++;
            else if (Others++ == 0) FirstOther = (cell.ToString(), table.Line(row));
        }
        codes = new(Codes);
    }

    public int Index { get; }

    public string Heading => Words.Text;

    public HeadingWords Words { get; }

    public int Empty { get; }

    public int Numbers { get; }

    /// <summary>How many cells are neither empty, nor numbers, nor texts that mean missing.</summary>
    public int Others { get; }

    /// <summary>The first such cell, and its line.</summary>
    public (string Text, int Line) FirstOther { get; }

    /// <summary>The texts that mean missing.</summary>
    public SortedSet<string> MissingTexts { get; } = new(StringComparer.Ordinal);

    public bool IsNumeric => Numbers > 0 && Others == 0;

    public bool IsText => Others > 0 && Others >= Numbers;

    /// <summary>Whether each row has something in it, so that it can tell rows apart.</summary>
    public bool IsFilled => Empty == 0;

    /// <summary>For each row a number that is the same where the text is.</summary>
    public IReadOnlyList<int> CodeOfRow => codes.Value;

    /// <summary>How many different texts there are.</summary>
    public int Distinct => field == 0 ? field = codes.Value.Max() + 1 : field;

    public string TextOf(int row) => table[row, Index].ToString();

    /// <summary>The periods of the rows, if every cell is one; null otherwise.</summary>
    public IReadOnlyList<Period>? Periods(DateMeaning dates)
    {
        var periods = new Period[table.RowCount];
        var cell = new PeriodCell(dates);
        for (var row = 0; row < periods.Length; row++)
        {
            cell.Read(table[row, Index]);
            if (!cell.IsPeriod) return null;
            periods[row] = cell.Period;
        }
        return periods;
    }

    /// <summary>Whether the cells count the rows: 1, 2, 3, and so on.</summary>
    public bool CountsRows(DraftNumbers numbers)
    {
        const int Fewest = 10;
        for (var row = 1; row < table.RowCount; row++)
            if (!numbers.TryRead(table[row - 1, Index], out var above) || !numbers.TryRead(table[row, Index], out var here) || !(here - above == 1)) return false;
        return table.RowCount >= Fewest;
    }

    private int[] Codes()
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = new int[table.RowCount];
        for (var row = 0; row < all.Length; row++)
        {
            if (!known.TryGetValue(TextOf(row), out var code)) known.Add(TextOf(row), code = known.Count);
            all[row] = code;
        }
        return all;
    }
}
