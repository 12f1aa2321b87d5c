using FusionMetrics.Data.Tables;

namespace FusionMetrics.Data.Sdmx;

/// <summary>The columns of an SDMX-CSV file (SDMX-CSV field guide 2.0, and 1.0 before it).</summary>
/// <param name="Region">The column of the region.</param>
/// <param name="Period">The column of the period.</param>
/// <param name="Value">The column of the value.</param>
/// <param name="Indicator">The columns whose codes are the indicator.</param>
/// <param name="Filters">The columns that must have a code.</param>
/// <param name="Others">The columns of the other dimensions, which may have one code only.</param>
/// <param name="Action">The column of what is to be done with the observation; -1 where there is none.</param>
/// <param name="Status">The column of the status; -1 where there is none.</param>
/// <param name="HasLabels">Whether codes have labels behind them: <c>DE: Germany</c>.</param>
internal sealed record SdmxHeader(int Region, int Period, int Value, int[] Indicator, (int Column, string Code)[] Filters, int[] Others, int Action, int Status, bool HasLabels)
{
    private const string Separator = ": ";

    // What stands before the dimensions, and tells of which data flow they are.
    private static readonly string[] Structure = ["DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION"];

    /// <summary>Finds the columns; null where one is missing, which has then been reported.</summary>
    public static SdmxHeader? Read(TableHeader header, SdmxCsvOptions options, Action<Diagnostic> report)
    {
        string[] written = [.. Enumerable.Range(0, header.Count).Select(column => header[column])];
        var ids = new TableHeader(header.At().File!, header.At().Line ?? 0, [.. written.Select(text => new ColumnHeading(CodeOf(text)))]);
        var (region, period, value) = (ids.RequireOnce(options.Region, "the region", report), ids.RequireOnce(options.Period, "the period", report), ids.RequireOnce(options.Value ?? "OBS_VALUE", "the value", report));
        int[] indicator = [.. (options.Dimensions.Count > 0 ? options.Dimensions : [options.Indicator ?? "INDICATOR"]).Select(id => ids.RequireOnce(id, "the indicator", report))];
        (int Column, string Code)[] filters = [.. options.Filter.Select(f => (ids.RequireOnce(f.Key, "a dimension with one code", report), f.Value))];
        int[] used = [region, period, value, .. indicator, .. filters.Select(f => f.Column)];
        if (used.Contains(-1)) return null;
        // Dimensions stand before the value, attributes behind it. Ids have no small letters, the names beside them have.
        int[] others = [.. Enumerable.Range(0, value).Where(column => !used.Contains(column) && !Structure.Contains(ids[column]) && !ids[column].Any(char.IsLower))];
        return new(region, period, value, indicator, filters, others, ids.Find("ACTION"), ids.Find("OBS_STATUS"), Array.Exists(written, text => text.Contains(Separator, StringComparison.Ordinal)));
    }

    /// <summary>A code without its label.</summary>
    public string Code(string cell) => HasLabels ? CodeOf(cell) : cell;

    private static string CodeOf(string text) => text.IndexOf(Separator, StringComparison.Ordinal) is > 0 and var end ? text[..end] : text;
}
