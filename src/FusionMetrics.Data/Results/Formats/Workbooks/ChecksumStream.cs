namespace FusionMetrics.Data.Results;

/// <summary>Passes bytes on, and counts them and their checksum (CRC-32 of zip archives).</summary>
internal sealed class ChecksumStream(Stream target) : Stream
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Enumerable.Range(0, 8).Aggregate((uint)i, (c, _) => (c & 1) == 1 ? (c >> 1) ^ 0xEDB88320 : c >> 1))];

    private uint remainder = 0xFFFFFFFF;
    private long length;

    /// <summary>The checksum of what was written.</summary>
    public uint Checksum => ~remainder;

    public override long Length => length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Position { get => length; set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var crc = remainder;
        foreach (var value in buffer) crc = Table[(byte)(crc ^ value)] ^ (crc >> 8);
        remainder = crc;
        length += buffer.Length;
        target.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => target.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
