using System.Buffers.Binary;
using System.Text;

namespace FusionMetrics.Data.Results;

/// <summary>
/// Writes a zip archive (APPNOTE 6.3) whose bytes depend on nothing but its parts: stored as they are, of the first day that the format knows, made
/// by no system in particular. Each part is written twice, first to learn its length and checksum, so that the stream need not seek.
/// </summary>
internal sealed class StoredZip(Stream stream) : IDisposable
{
    private const ushort Version = 20;
    private const ushort Utf8Names = 1 << 11;
    // 1 January 1980.
    private const ushort Date = (1 << 5) | 1;

    private readonly List<(byte[] Name, uint Checksum, uint Length, uint Offset)> parts = [];
    private long position;

    /// <summary>Adds a part of text.</summary>
    public void Add(string name, string text) => Add(name, part => part.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Adds a part.</summary>
    public void Add(string name, Action<Stream> write)
    {
        using var counted = new ChecksumStream(Stream.Null);
        write(counted);
        var part = (Name: Encoding.UTF8.GetBytes(name), counted.Checksum, Length: Size(counted.Length), Offset: Size(position));
        Span<byte> header = stackalloc byte[30];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        Describe(header[4..], part.Checksum, part.Length, part.Name.Length);
        Put(header);
        Put(part.Name);
        write(stream);
        position += part.Length;
        parts.Add(part);
    }

    /// <summary>Writes the list of the parts.</summary>
    public void Dispose()
    {
        var start = Size(position);
        Span<byte> header = stackalloc byte[46];
        foreach (var part in parts)
        {
            header.Clear();
            BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
            BinaryPrimitives.WriteUInt16LittleEndian(header[4..], Version);
            Describe(header[6..], part.Checksum, part.Length, part.Name.Length);
            BinaryPrimitives.WriteUInt32LittleEndian(header[42..], part.Offset);
            Put(header);
            Put(part.Name);
        }
        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)parts.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)parts.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], Size(position) - start);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], start);
        Put(end);
    }

    // What the header of a part and its entry in the list have in common.
    private static void Describe(Span<byte> header, uint checksum, uint length, int nameLength)
    {
        header[..26].Clear();
        BinaryPrimitives.WriteUInt16LittleEndian(header, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], Date);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)nameLength);
    }

    private static uint Size(long bytes) => bytes <= uint.MaxValue
        ? (uint)bytes
        : throw new FusionMetricsException(OutputRules.TooLargeForSheet.Says("The tables are larger than a workbook can be (4 GiB). Write csv or parquet."));

    private void Put(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        position += bytes.Length;
    }
}
