using System.Text.RegularExpressions;
using FusionMetrics.Data.Tables;

namespace FusionMetrics.Data.Drafts;

/// <summary>How a table writes numbers: its decimal mark, and which texts mean that a value is missing.</summary>
internal sealed partial class DraftNumbers
{
    private static readonly HashSet<string> Missing = new(StringComparer.OrdinalIgnoreCase)
    {
        "NA", "N/A", "n.a.", "NaN", "null", "none", "nil", ".", "..", "...", "…", "……", "-", "--", "–", "—", "——", ":", "*", "缺失", "无", "无数据", "暂无", "不详",
    };

    private readonly NumberText text;

    private DraftNumbers(DecimalMark mark) => (Mark, text) = (mark, new NumberText(mark));

    public DecimalMark Mark { get; }

    /// <summary>The decimal mark that more cells of a table are written with. Commas that may all part thousands are not taken for decimal marks.</summary>
    public static DraftNumbers Of(DraftTable table)
    {
        var (points, commas, thousands) = (0, 0, 0);
        var (withPoint, withComma) = (new NumberText(DecimalMark.Point), new NumberText(DecimalMark.Comma));
        for (var row = 0; row < table.RowCount; row++)
            for (var column = 0; column < table.Headings.Count; column++)
            {
                if (table[row, column] is not { Kind: CellKind.Text } cell) continue;
                var written = cell.ToString();
                if (written.Contains('.') && withPoint.TryRead(written, out _)) points++;
                if (!written.Contains(',') || !withComma.TryRead(written, out _)) continue;
                commas++;
                if (Thousands().IsMatch(written)) thousands++;
            }
        return new DraftNumbers(commas > points && thousands < commas ? DecimalMark.Comma : DecimalMark.Point);
    }

    /// <summary>Reads a number; NaN where the cell is empty or its text means missing.</summary>
    /// <returns>Whether the cell is one of them.</returns>
    public bool TryRead(TableCell cell, out double value)
    {
        value = cell.Kind == CellKind.Number ? cell.Number : double.NaN;
        if (cell.Kind == CellKind.Number) return double.IsFinite(value);
        return cell.Kind == CellKind.Empty || (cell.Kind == CellKind.Text && (IsMissing(cell) || text.TryRead(cell.ToString(), out value)));
    }

    /// <summary>Whether a cell is a text that means missing.</summary>
    public static bool IsMissing(TableCell cell) => cell.Kind == CellKind.Text && Missing.Contains(cell.ToString());

    [GeneratedRegex(@"^[+-]?[1-9]\d{0,2}(,\d{3})+$")]
    private static partial Regex Thousands();
}
