namespace FusionMetrics.Data.Results;

/// <summary>
/// Files that appear in a folder together: each is written and flushed to disk in a hidden folder beside its place, and all are moved
/// there when every one is complete. A run that dies on the way leaves the old files as they were.
/// </summary>
internal sealed class OutputFolder : IOutput, IDisposable
{
    private const string Prefix = ".fusionmetrics-";
    private const string LockName = "lock";

    private readonly string folder;
    private readonly string staging;
    private readonly bool isNew;
    private readonly FileStream hold;
    private readonly List<(string Name, string Sha256)> files = [];
    private bool committed;

    private OutputFolder(string folder)
    {
        this.folder = folder;
        if (File.Exists(folder)) throw new IOException($"'{folder}' is a file, not a folder.");
        isNew = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        RemoveAbandoned(folder);
        staging = Path.Combine(folder, Prefix + Path.GetRandomFileName());
        Directory.CreateDirectory(staging);
        // Held open while this run lives: a later run can tell an abandoned staging folder from one in use.
        hold = new FileStream(Path.Combine(staging, LockName), FileMode.Create, FileAccess.Write, FileShare.None);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Name, string Sha256)> Files => files;

    /// <summary>Writes files to a folder, all or none.</summary>
    /// <exception cref="FusionMetricsException">The folder or a file cannot be written; what was there before is untouched.</exception>
    public static void Write(string folder, Action<OutputFolder> write)
    {
        try
        {
            using var output = new OutputFolder(folder);
            write(output);
            output.Commit();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FusionMetricsException(OutputRules.NotWritable.Says(
                $"The outputs cannot be written: {e.Message} Nothing was changed. Free some space or choose another folder.",
                DiagnosticLocation.In(folder)));
        }
    }

    /// <inheritdoc/>
    public void Add(string name, Action<Stream> write)
    {
        using var stream = new FileStream(Path.Combine(staging, name), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        files.Add((name, HashedOutput.HashTo(stream, write)));
        stream.Flush(flushToDisk: true);
    }

    public void Dispose()
    {
        hold.Dispose();
        Directory.Delete(staging, recursive: true);
        if (!committed && isNew && !Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
    }

    private void Commit()
    {
        foreach (var (name, _) in files) File.Move(Path.Combine(staging, name), Path.Combine(folder, name), overwrite: true);
        committed = true;
    }

    private static void RemoveAbandoned(string folder)
    {
        foreach (var old in Directory.EnumerateDirectories(folder, Prefix + "*").ToList())
        {
            try
            {
                using (new FileStream(Path.Combine(old, LockName), FileMode.Open, FileAccess.Write, FileShare.None))
                {
                }
                Directory.Delete(old, recursive: true);
            }
            catch (IOException)
            {
                // In use by another run, or not ours to remove.
            }
        }
    }
}
