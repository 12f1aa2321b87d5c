using System.Text;

namespace FusionMetrics.Data.Csv;

/// <summary>Encodings by name, and the marks by which a file shows its own.</summary>
internal static class CsvEncodings
{
    /// <summary>What stands for bytes that are no text.</summary>
    public const char Replacement = '\uFFFD';

    // How much of a file without a mark is looked at for zero bytes.
    private const int SampleBytes = 4096;

    public static Encoding Gb18030 { get; } = Find("gb18030")!;

    /// <summary>The encoding of a name; null when there is none. Nothing is registered: other code sees no change.</summary>
    public static Encoding? Find(string name)
    {
        var decoding = new DecoderReplacementFallback(Replacement.ToString());
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, decoding)
                ?? Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, decoding);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The encoding that a byte order mark names; null without one.</summary>
    public static Encoding? OfMark(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        // Little-endian UTF-32 begins as UTF-16 does.
        [0xFF, 0xFE, 0, 0, ..] => Find("utf-32"),
        [0, 0, 0xFE, 0xFF, ..] => Find("utf-32BE"),
        [0xFF, 0xFE, ..] => Find("utf-16"),
        [0xFE, 0xFF, ..] => Find("utf-16BE"),
        _ => null,
    };

    /// <summary>
    /// UTF-16 without a mark, by its zero bytes: digits, separators and line breaks have one, always on the same side, and no other
    /// encoding of text has any. Null when the bytes do not show it.
    /// </summary>
    public static Encoding? OfZeroBytes(ReadOnlySpan<byte> start)
    {
        var sample = start[..Math.Min(start.Length, SampleBytes)];
        Span<int> zeros = [0, 0];
        for (var i = 0; i < sample.Length; i++)
            if (sample[i] == 0) zeros[i % 2]++;
        // One character in ten: a header in Chinese still has separators, and every row has digits.
        var enough = Math.Max(1, sample.Length / 20);
        if (zeros[1] >= enough && zeros[0] == 0) return Find("utf-16");
        return zeros[0] >= enough && zeros[1] == 0 ? Find("utf-16BE") : null;
    }
}
