namespace FusionMetrics.Data.Results;

/// <summary>Where files go: a folder, or nowhere but their hashes.</summary>
internal interface IOutput
{
    /// <summary>Name and SHA-256 of each file so far.</summary>
    IReadOnlyList<(string Name, string Sha256)> Files { get; }

    /// <summary>Writes one file.</summary>
    void Add(string name, Action<Stream> write);
}
