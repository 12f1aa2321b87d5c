namespace FusionMetrics.Data.Tables;

/// <summary>Reads the cells of a column with the codes of indicators, each of which is declared when it is first met.</summary>
internal sealed class IndicatorCell
{
    private readonly IPanelTable table;
    private readonly PanelBuilder builder;
    private readonly int column;
    private readonly SourceNames names;
    private readonly CodeCell code = new();
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> known = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public IndicatorCell(IPanelTable table, PanelBuilder builder, TablePanelOptions options, int column)
    {
        this.table = table;
        this.builder = builder;
        this.column = column;
        names = new SourceNames(options.Codes);
    }

    /// <summary>The handle of the indicator; -1 where there is none, or none that is wanted.</summary>
    public int Handle { get; private set; } = -1;

    /// <summary>The code, for a message.</summary>
    public string Quoted => CellText.Quote(new string(code.Text));

    /// <summary>Reads the indicator of the current row, and reports where there is none.</summary>
    /// <returns>Whether the row is to be looked at: its indicator is wanted, or it has none, which may not be all that is wrong with it.</returns>
    public bool IsWanted()
    {
        if (table.Read(column, code)) Handle = code.Text.Length == 0 ? -1 : known.TryGetValue(code.Text, out var handle) ? handle : Declare();
        if (code.Text.Length > 0) return Handle >= 0;
        builder.Report(SourceRules.EmptyCode.Says("The row has no indicator. Fill in its code or remove the row.", table.At(column)));
        return true;
    }

    private int Declare()
    {
        var text = new string(code.Text);
        var handle = builder.Declare(names.CodeOf(text));
        known[text] = handle;
        return handle;
    }
}
