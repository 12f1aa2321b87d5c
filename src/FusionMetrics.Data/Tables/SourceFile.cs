using System.Security;

namespace FusionMetrics.Data;

/// <summary>Opens the files of panels, and turns what the operating system says about them into diagnostics. For authors of formats.</summary>
public static class SourceFile
{
    // Names looked at for one that is near to a missing one.
    private const int MostNames = 1_000;

    /// <summary>Opens a file for reading from start to end. Others may have it open too: a spreadsheet often has.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The file, open. The caller closes it.</returns>
    /// <exception cref="FusionMetricsException">There is no such file, or it cannot be opened.</exception>
    public static FileStream Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Directory.Exists(path)) throw Unreadable(path, $"'{path}' is a folder. Name a file in it.");
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FusionMetricsException(SourceRules.FileNotFound.Says(
                $"There is no file '{path}'.{NearestName.DidYouMean(Path.GetFileName(path), Siblings(path))}",
                DiagnosticLocation.In(path)));
        }
        catch (Exception e) when (IsTrouble(e) || e is ArgumentException or NotSupportedException)
        {
            throw Explain(path, e);
        }
    }

    /// <summary>The error that a file cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="message">A sentence that says why, and what to do.</param>
    /// <returns>The exception, to be thrown.</returns>
    public static FusionMetricsException Unreadable(string path, string message)
        => new(SourceRules.FileUnreadable.Says(message, DiagnosticLocation.In(path)));

    /// <summary>Whether an exception says that a file cannot be read.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>Whether it is of the file system.</returns>
    public static bool IsTrouble(Exception exception) => exception is IOException or UnauthorizedAccessException or SecurityException;

    /// <summary>Such an exception, as a diagnostic.</summary>
    /// <param name="path">The file.</param>
    /// <param name="exception">What the file system said.</param>
    /// <returns>The exception, to be thrown.</returns>
    public static FusionMetricsException Explain(string path, Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Unreadable(path, $"'{path}' cannot be read: {exception.Message}");
    }

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
