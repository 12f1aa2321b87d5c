namespace FusionMetrics.Data.Csv;

/// <summary>What can be wrong with the options before the file is opened.</summary>
internal static class CsvOptionsCheck
{
    public static IEnumerable<string> Problems(CsvPanelOptions options)
    {
        if (options.Indicator is null != options.Value is null)
            yield return "Name both the column of the indicators and that of the values for the long form, or none for the wide form.";
        foreach (var heading in Headings(options).Where(h => h is not null).GroupBy(h => h).Where(g => g.Count() > 1))
            yield return $"Column '{heading.Key}' is named for two purposes. Name a column for each.";
        if (options.Delimiter is { } delimiter && !CanDelimit(delimiter))
            yield return $"'{delimiter}' cannot be the delimiter. Use a comma, a semicolon, a tab or a bar, or leave it to be detected.";
        if (options.MaxRecordBytes < 1)
            yield return "The bound on the size of a row must be at least 1 byte.";
    }

    private static string?[] Headings(CsvPanelOptions options) => [options.Region, options.Period, options.Indicator, options.Value];

    // A delimiter that occurs in numbers or that quotes cells would cut them apart.
    private static bool CanDelimit(char c)
        => c == '\t' || (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) && !"\"'.-+".Contains(c));
}
