using System.Text;

namespace FusionMetrics.Data.Tables;

/// <summary>
/// Reads the cells of a column of codes, in which the same few texts come again and again, mostly one after another: a text is decoded
/// only when it differs from the one above, and none becomes a string.
/// </summary>
internal sealed class CodeCell
{
    private byte[] bytes = new byte[64];
    private char[] chars = new char[64];
    private int byteCount = -1;
    private (int Start, int Length) text;

    /// <summary>The text read last, without the spaces around it. Valid until the next is read.</summary>
    public ReadOnlySpan<char> Text => chars.AsSpan(text.Start, text.Length);

    /// <summary>Reads a cell that is text already.</summary>
    /// <returns>Whether it differs from the one read before.</returns>
    public bool Read(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        if (byteCount >= 0 && cell.SequenceEqual(Text)) return false;
        if (cell.Length > chars.Length) chars = new char[cell.Length];
        cell.CopyTo(chars);
        byteCount = 0;
        text = (0, cell.Length);
        return true;
    }

    /// <summary>Reads a cell, in UTF-8.</summary>
    /// <returns>Whether it differs from the one read before.</returns>
    public bool Read(ReadOnlySpan<byte> cell)
    {
        if (byteCount >= 0 && cell.SequenceEqual(bytes.AsSpan(0, byteCount))) return false;
        if (cell.Length > bytes.Length)
        {
            bytes = new byte[cell.Length];
            chars = new char[cell.Length];
        }
        cell.CopyTo(bytes);
        byteCount = cell.Length;
        ReadOnlySpan<char> all = chars.AsSpan(0, Encoding.UTF8.GetChars(cell, chars));
        var start = all.Length - all.TrimStart().Length;
        text = (start, all.Trim().Length);
        return true;
    }
}
