using System.Text;

namespace FusionMetrics.Data.Csv;

/// <summary>
/// What one quick look over all of a file tells before it is read: the encoding, whether every byte is text in it, and how many lines
/// there are at most. Costs about a twentieth of the reading.
/// </summary>
/// <param name="Encoding">The encoding; null for UTF-8.</param>
/// <param name="LineBreaks">The number of line breaks; 0 when it is not known.</param>
/// <param name="InvalidLine">The line of the first bytes that are no text; 0 when all are.</param>
internal sealed record CsvSurvey(Encoding? Encoding, long LineBreaks, long InvalidLine)
{
    private const int BufferBytes = 1 << 17;

    /// <summary>Surveys a stream that can seek, and leaves it at its start. A mark in the file goes before the encoding given.</summary>
    public static CsvSurvey Of(Stream stream, Encoding? given)
    {
        var buffer = new byte[BufferBytes];
        var length = stream.Length;
        var start = buffer.AsSpan(0, stream.ReadAtLeast(buffer, (int)Math.Min(length, BufferBytes), throwOnEndOfStream: false));
        var known = CsvEncodings.OfMark(start) ?? given ?? CsvEncodings.OfZeroBytes(start);

        var survey = known is null or UTF8Encoding ? Utf8(stream, length, buffer) : Decoded(stream, length, buffer, known);
        if (known is null && survey.InvalidLine > 0 && Decoded(stream, length, buffer, CsvEncodings.Gb18030) is { InvalidLine: 0 } chinese)
            survey = chinese;
        stream.Position = 0;
        return survey;
    }

    private static CsvSurvey Utf8(Stream stream, long length, byte[] buffer)
    {
        var (feeds, returns, invalidLine, kept) = (0L, 0L, 0L, 0);
        foreach (var count in Blocks(stream, length, buffer, () => kept))
        {
            var bytes = buffer.AsSpan(0, kept + count);
            var whole = bytes.Length - IncompleteEnd(bytes);
            if (invalidLine == 0 && !System.Text.Unicode.Utf8.IsValid(bytes[..whole]))
                invalidLine = 1 + feeds + bytes[kept..Math.Max(kept, FirstInvalid(bytes))].Count((byte)'\n');
            feeds += bytes[kept..].Count((byte)'\n');
            returns += bytes[kept..].Count((byte)'\r');
            bytes[whole..].CopyTo(buffer);
            kept = bytes.Length - whole;
        }
        if (invalidLine == 0 && kept > 0) invalidLine = 1 + feeds;
        return new CsvSurvey(null, Math.Max(feeds, returns), invalidLine);
    }

    private static CsvSurvey Decoded(Stream stream, long length, byte[] buffer, Encoding encoding)
    {
        var decoder = encoding.GetDecoder();
        var text = new char[encoding.GetMaxCharCount(buffer.Length)];
        var (feeds, returns, invalidLine) = (0L, 0L, 0L);
        void Look(ReadOnlySpan<char> chars)
        {
            var invalid = chars.IndexOf(CsvEncodings.Replacement);
            if (invalidLine == 0 && invalid >= 0) invalidLine = 1 + feeds + chars[..invalid].Count('\n');
            feeds += chars.Count('\n');
            returns += chars.Count('\r');
        }

        foreach (var count in Blocks(stream, length, buffer, () => 0))
            Look(text.AsSpan(0, decoder.GetChars(buffer.AsSpan(0, count), text, flush: false)));
        Look(text.AsSpan(0, decoder.GetChars([], text, flush: true)));
        return new CsvSurvey(encoding, Math.Max(feeds, returns), invalidLine);
    }

    // No further than the length the file had at first: a device or a growing file has no end.
    private static IEnumerable<int> Blocks(Stream stream, long length, byte[] buffer, Func<int> keep)
    {
        stream.Position = 0;
        for (var left = length; left > 0;)
        {
            var kept = keep();
            var count = stream.Read(buffer, kept, (int)Math.Min(left, buffer.Length - kept));
            if (count == 0) yield break;
            yield return count;
            left -= count;
        }
    }

    // The number of bytes at the end that begin a character and do not finish it.
    private static int IncompleteEnd(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var lead = bytes[^back];
            if (lead < 0x80) return 0;
            if (lead < 0xC0) continue;
            var needed = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            return needed > back ? back : 0;
        }
        return 0;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) != System.Buffers.OperationStatus.Done) return at;
            at += consumed;
        }
        return bytes.Length;
    }
}
