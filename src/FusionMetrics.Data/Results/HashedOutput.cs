using System.Security.Cryptography;

namespace FusionMetrics.Data.Results;

/// <summary>Hashes files and keeps nothing: for comparing what a run would write with what an earlier one wrote.</summary>
internal sealed class HashedOutput : IOutput
{
    private readonly List<(string Name, string Sha256)> files = [];

    /// <inheritdoc/>
    public IReadOnlyList<(string Name, string Sha256)> Files => files;

    /// <inheritdoc/>
    public void Add(string name, Action<Stream> write) => files.Add((name, HashTo(Stream.Null, write)));

    /// <summary>Writes to a stream, and hashes what is written.</summary>
    public static string HashTo(Stream stream, Action<Stream> write)
    {
        using var hash = SHA256.Create();
        using (var hashing = new CryptoStream(stream, hash, CryptoStreamMode.Write, leaveOpen: true)) write(hashing);
        return Convert.ToHexStringLower(hash.Hash!);
    }
}
