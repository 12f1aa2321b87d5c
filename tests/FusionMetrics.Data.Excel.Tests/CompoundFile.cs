using System.Text;

namespace FusionMetrics.Data.Excel.Tests;

/// <summary>
/// An encrypted workbook: a compound file with the two streams that office programs put an encrypted package into (MS-CFB, MS-OFFCRYPTO 2.3.4.5).
/// </summary>
internal static class CompoundFile
{
    private const int Sector = 512;
    private const int StreamSectors = 8;
    private const uint Free = 0xFFFFFFFF, End = 0xFFFFFFFE, Fat = 0xFFFFFFFD;

    public static byte[] Encrypted()
    {
        using var file = new MemoryStream();
        using var w = new BinaryWriter(file, Encoding.Unicode);
        Header(w);
        // Sector 0: which sector follows which. 1: the directory. 2 to 9 and 10 to 17: the streams.
        uint[] chain = [Fat, End, .. Chain(2), .. Chain(10)];
        for (var i = 0; i < Sector / 4; i++) w.Write(i < chain.Length ? chain[i] : Free);
        Entry(w, "Root Entry", 5, Free, 1, End, 0);
        Entry(w, "EncryptedPackage", 2, Free, Free, 10, StreamSectors * Sector);
        Entry(w, "EncryptionInfo", 2, Free, Free, 2, StreamSectors * Sector, left: 1);
        w.Write(new byte[128]);
        Stream(w, Info());
        Stream(w, [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 37))]);
        return file.ToArray();
    }

    private static IEnumerable<uint> Chain(uint first) => Enumerable.Range(1, StreamSectors).Select(i => i == StreamSectors ? End : first + (uint)i);

    private static void Header(BinaryWriter w)
    {
        w.Write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        w.Write(new byte[16]);
        foreach (ushort part in new ushort[] { 0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0 }) w.Write(part);
        foreach (var part in new uint[] { 0, 1, 1, 0, 4096, End, 0, End, 0, 0 }) w.Write(part);
        for (var i = 1; i < 109; i++) w.Write(Free);
    }

    private static void Entry(BinaryWriter w, string name, byte kind, uint right, uint child, uint start, int length, uint left = Free)
    {
        w.Write(Encoding.Unicode.GetBytes(name.PadRight(32, '\0')));
        w.Write((ushort)((name.Length + 1) * 2));
        w.Write(kind);
        w.Write((byte)1);
        foreach (var link in new[] { left, right, kind == 5 ? 2 : child }) w.Write(link);
        w.Write(new byte[36]);
        w.Write(start);
        w.Write((long)length);
    }

    private static void Stream(BinaryWriter w, byte[] content)
    {
        w.Write(content);
        w.Write(new byte[StreamSectors * Sector - content.Length]);
    }

    // Standard encryption, AES of 128 bits, with a verifier that no password fits.
    private static byte[] Info()
    {
        using var info = new MemoryStream();
        using var w = new BinaryWriter(info, Encoding.Unicode);
        foreach (ushort version in new ushort[] { 3, 2 }) w.Write(version);
        var provider = Encoding.Unicode.GetBytes("Microsoft Enhanced RSA and AES Cryptographic Provider\0");
        foreach (var part in new uint[] { 0x24, 32 + (uint)provider.Length, 0x24, 0, 0x660E, 0x8004, 128, 0x18, 0, 0 }) w.Write(part);
        w.Write(provider);
        w.Write(16);
        w.Write([.. Enumerable.Range(0, 32).Select(i => (byte)(i * 11))]);
        w.Write(20);
        w.Write([.. Enumerable.Range(0, 32).Select(i => (byte)(i * 7))]);
        return info.ToArray();
    }
}
