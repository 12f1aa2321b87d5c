using FusionMetrics.Data;

namespace FusionMetrics.Reporting;

/// <summary>One file that appears whole or not at all.</summary>
internal static class OutputFile
{
    public static void Write(string path, Action<Stream> write)
    {
        var full = Path.GetFullPath(path);
        var temporary = Path.Combine(Path.GetDirectoryName(full)!, $".fusionmetrics-{Path.GetRandomFileName()}");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            try
            {
                using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16))
                {
                    write(stream);
                    stream.Flush(flushToDisk: true);
                }
                File.Move(temporary, full, overwrite: true);
            }
            finally
            {
                File.Delete(temporary);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FusionMetricsException(OutputRules.NotWritable.Says(
                $"The report cannot be written: {e.Message} Nothing was changed. Free some space or choose another place.", DiagnosticLocation.In(path)));
        }
    }
}
