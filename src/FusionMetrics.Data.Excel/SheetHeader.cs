using ExcelDataReader;

namespace FusionMetrics.Data.Excel;

/// <summary>Gathers the rows of a header into headings. A cell that spans others counts for each of them.</summary>
internal sealed class SheetHeader(CellBox box, IReadOnlyList<CellRange>? spans)
{
    private readonly List<(int Row, string[] Texts)> rows = [];

    /// <summary>Whether nothing has been found yet.</summary>
    public bool IsBlank => rows.Count == 0;

    /// <summary>Adds a row; blank ones before the first do not count.</summary>
    public void Add(int row, string[] texts)
    {
        if (!IsBlank || texts.Any(t => t.Length > 0)) rows.Add((row, texts));
    }

    /// <summary>The headings, one a column.</summary>
    public ColumnHeading[] ToHeadings()
    {
        foreach (var span in spans ?? []) Spread(span);
        var count = rows.Max(r => r.Texts.Length);
        var headings = Enumerable.Range(0, count).Select(column => new ColumnHeading(rows.Select(r => column < r.Texts.Length ? r.Texts[column] : ""))).ToList();
        // Formatted cells to the right of a table are no columns of it.
        while (headings.Count > 0 && headings[^1].Text.Length == 0) headings.RemoveAt(headings.Count - 1);
        return [.. headings];
    }

    private void Spread(CellRange span)
    {
        var text = rows.Where(r => r.Row == span.FromRow && InRow(r.Texts, span.FromColumn)).Select(r => r.Texts[span.FromColumn - box.Left]).FirstOrDefault();
        if (text is null) return;
        foreach (var (row, texts) in rows)
            for (var column = span.FromColumn; column <= span.ToColumn && row >= span.FromRow && row <= span.ToRow; column++)
                if (InRow(texts, column)) texts[column - box.Left] = text;
    }

    private bool InRow(string[] texts, int column) => column >= box.Left && column - box.Left < texts.Length;
}
