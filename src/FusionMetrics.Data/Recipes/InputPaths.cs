namespace FusionMetrics.Data.Recipes;

/// <summary>Paths as a recipe writes them, relative to its own folder, and the files they name.</summary>
/// <param name="folder">The folder of the recipe, as the user named it.</param>
internal sealed class InputPaths(string folder)
{
    // Where SQLite keeps what was written last, until it moves it into the database.
    private const string WriteAheadLog = "-wal";

    private readonly List<string> files = [];

    /// <summary>Every file that was asked for, in order, each with the one that holds a part of it.</summary>
    public IReadOnlyList<string> Files => files;

    /// <summary>The path of a file that the recipe names.</summary>
    public string Full(string written)
    {
        var path = written.Length == 0 ? written : Path.Combine(folder, written);
        if (files.Contains(path)) return path;
        files.Add(path);
        if (path.Length > 0 && File.Exists(path + WriteAheadLog) && new FileInfo(path + WriteAheadLog).Length > 0) files.Add(path + WriteAheadLog);
        return path;
    }
}
