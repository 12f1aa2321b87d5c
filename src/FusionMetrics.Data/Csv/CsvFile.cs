using System.Security;

namespace FusionMetrics.Data.Csv;

/// <summary>Opens files, and turns what the operating system says about them into diagnostics.</summary>
internal static class CsvFile
{
    // Names looked at for one that is near to a missing one.
    private const int MostNames = 1_000;

    /// <summary>Opens a file for reading from start to end. Others may have it open too: a spreadsheet often has.</summary>
    /// <exception cref="FusionMetricsException">There is no such file, or it cannot be opened.</exception>
    public static FileStream Open(string path)
    {
        if (Directory.Exists(path)) throw Unreadable(path, $"'{path}' is a folder. Name a file in it.");
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FusionMetricsException(CsvRules.FileNotFound.Says(
                $"There is no file '{path}'.{NearestName.DidYouMean(Path.GetFileName(path), Siblings(path))}",
                DiagnosticLocation.In(path)));
        }
        catch (Exception e) when (IsTrouble(e) || e is ArgumentException or NotSupportedException)
        {
            throw Explain(path, e);
        }
    }

    /// <summary>Whether an exception says that a file cannot be read.</summary>
    public static bool IsTrouble(Exception e) => e is IOException or UnauthorizedAccessException or SecurityException;

    /// <summary>Such an exception, as a diagnostic.</summary>
    public static FusionMetricsException Explain(string path, Exception e) => Unreadable(path, $"'{path}' cannot be read: {e.Message}");

    private static FusionMetricsException Unreadable(string path, string message)
        => new(CsvRules.FileUnreadable.Says(message, DiagnosticLocation.In(path)));

    private static string[] Siblings(string path)
    {
        try
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(path));
            return [.. Directory.EnumerateFiles(folder!).Take(MostNames).Select(f => Path.GetFileName(f))];
        }
        catch (Exception e) when (IsTrouble(e) || e is ArgumentException)
        {
            return [];
        }
    }
}
