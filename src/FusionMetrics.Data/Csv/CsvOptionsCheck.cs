using FusionMetrics.Data.Tables;

namespace FusionMetrics.Data.Csv;

/// <summary>What can be wrong with the options before the file is opened.</summary>
internal static class CsvOptionsCheck
{
    public static IEnumerable<string> Problems(CsvPanelOptions options)
    {
        foreach (var problem in TableForm.Problems(options)) yield return problem;
        if (options.Delimiter is { } delimiter && !CanDelimit(delimiter))
            yield return $"'{delimiter}' cannot be the delimiter. Use a comma, a semicolon, a tab or a bar, or leave it to be detected.";
        if (options.MaxRecordBytes < 1)
            yield return "The bound on the size of a row must be at least 1 byte.";
    }

    // A delimiter that occurs in numbers or that quotes cells would cut them apart.
    private static bool CanDelimit(char c)
        => c == '\t' || (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) && !"\"'.-+".Contains(c));
}
