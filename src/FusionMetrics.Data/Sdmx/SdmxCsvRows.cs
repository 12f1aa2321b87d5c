using FusionMetrics.Data.Csv;
using FusionMetrics.Data.Cubes;

namespace FusionMetrics.Data.Sdmx;

/// <summary>The observations that belong to the panel: region, period, indicator, value.</summary>
internal sealed class SdmxCsvRows : ITableRows
{
    private readonly CsvTable table;
    private readonly SdmxHeader header;
    private readonly SdmxCsvOptions options;
    private readonly Action<Diagnostic> report;
    private readonly string?[] only;
    private readonly bool[] isReported;
    private int deleted;

    public SdmxCsvRows(CsvTable table, SdmxHeader header, SdmxCsvOptions options, Action<Diagnostic> report)
    {
        this.table = table;
        this.header = header;
        this.options = options;
        this.report = report;
        only = new string?[header.Others.Length];
        isReported = new bool[header.Others.Length];
        Headings = [new(options.Region), new(options.Period), new(options.Indicator ?? "INDICATOR"), new(options.Value ?? "OBS_VALUE")];
        Line = table.Header.At().Line ?? 0;
    }

    /// <inheritdoc/>
    public IReadOnlyList<ColumnHeading> Headings { get; }

    /// <inheritdoc/>
    public int ExpectedRows => 0;

    /// <inheritdoc/>
    public int Line { get; private set; }

    /// <inheritdoc/>
    public TableCell this[int column] => TableCell.Of(column switch
    {
        0 => header.Code(table.Text(header.Region)),
        1 => header.Code(table.Text(header.Period)),
        2 when header.Indicator is [var one] => header.Code(table.Text(one)),
        2 => string.Join('.', header.Indicator.Select(i => header.Code(table.Text(i)))),
        _ => Value(),
    });

    /// <inheritdoc/>
    public bool Read()
    {
        while (table.Read())
        {
            if (!Array.TrueForAll(header.Filters, f => header.Code(table.Text(f.Column)) == f.Code)) continue;
            // An update message may take observations back.
            if (header.Action >= 0 && table.Text(header.Action) is "D" or "d")
            {
                deleted++;
                continue;
            }
            CheckOthers();
            Line = table.Place.Line;
            return true;
        }
        if (deleted > 0)
            report(SdmxRules.Deleted.Says($"{deleted} observations are to be deleted (ACTION D) and were passed over. Is this an update rather than the data?", DiagnosticLocation.In(options.Path)));
        return false;
    }

    /// <inheritdoc/>
    public void Dispose() => table.Dispose();

    // The standard writes NaN where a value is missing.
    private string? Value()
    {
        var text = table.Text(header.Value);
        return text == "NaN" || (header.Status >= 0 && options.OmitStatus.Contains(header.Code(table.Text(header.Status)))) ? null : text;
    }

    private void CheckOthers()
    {
        for (var i = 0; i < only.Length; i++)
        {
            var code = header.Code(table.Text(header.Others[i]));
            only[i] ??= code;
            if (code == only[i] || isReported[i]) continue;
            isReported[i] = true;
            var id = table.Header[header.Others[i]];
            report(CubeRules.OpenDimension.Says(
                $"Dimension '{id}' has several codes, such as '{only[i]}' and '{code}'. Choose one with filter, or make it part of the indicator with dimensions.", table.At(header.Others[i])));
        }
    }
}
