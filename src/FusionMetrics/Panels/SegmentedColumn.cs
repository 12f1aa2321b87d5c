using System.Runtime.CompilerServices;

namespace FusionMetrics;

/// <summary>
/// One column of rows that are still arriving, in segments: growing copies nothing. When the number of rows is known beforehand, one
/// segment holds them all and becomes the panel's own column, so that building needs no second copy.
/// </summary>
/// <typeparam name="T">The values.</typeparam>
/// <param name="expectedRows">The number of rows to set memory aside for, 0 when it is not known.</param>
/// <param name="missing">What stands in a row that was given no value.</param>
internal sealed class SegmentedColumn<T>(int expectedRows, T missing) where T : unmanaged
{
    private const int FirstRows = 1_024;
    private const int SegmentRows = 16_384;

    private readonly int firstRows = expectedRows > 0 ? expectedRows : FirstRows;
    private readonly List<T[]> segments = [];
    private T[] last = [];
    private int lastStart;
    private int filled;

    /// <summary>The value of a row; the missing one in rows not reached yet.</summary>
    public T this[int row]
    {
        get
        {
            if (row >= filled) return missing;
            var (segment, offset) = Find(row);
            return segments[segment][offset];
        }
    }

    /// <summary>Sets the value of a row. Quickest when the row comes next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(int row, T value)
    {
        if (row == filled && row - lastStart < last.Length)
        {
            last[row - lastStart] = value;
            filled++;
        }
        else
        {
            SetAnywhere(row, value);
        }
    }

    /// <summary>
    /// Takes the values out, in the order given or as they arrived when no order is given, and lets go of them here. The array may be
    /// longer than <paramref name="count"/>.
    /// </summary>
    /// <param name="count">The number of rows.</param>
    /// <param name="order">Which row comes where; null for the order of arrival.</param>
    /// <param name="spare">
    /// An array to put values in other order into, when it is long enough; then the one that this makes free. Handed from column to
    /// column, so that putting all of them in order needs memory for one.
    /// </param>
    public T[] Take(int count, int[]? order, ref T[] spare)
    {
        FillUpTo(count);
        var isWhole = segments.Count == 1 && segments[0].Length - count <= count / 16;
        var taken = isWhole ? segments[0] : [];
        if (!isWhole || order is not null)
        {
            (taken, spare) = (spare.Length >= count ? spare : GC.AllocateUninitializedArray<T>(count), taken);
            Gather(taken.AsSpan(0, count), order);
        }
        segments.Clear();
        (last, lastStart, filled) = ([], 0, 0);
        return taken;
    }

    private void SetAnywhere(int row, T value)
    {
        if (row >= filled) FillUpTo(row + 1);
        var (segment, offset) = Find(row);
        segments[segment][offset] = value;
    }

    private (int Segment, int Offset) Find(int row)
    {
        if (row < firstRows) return (0, row);
        var (segment, offset) = Math.DivRem(row - firstRows, SegmentRows);
        return (segment + 1, offset);
    }

    private void FillUpTo(int count)
    {
        while (filled < count)
        {
            if (filled - lastStart == last.Length)
            {
                (lastStart, last) = (filled, GC.AllocateUninitializedArray<T>(filled == 0 ? firstRows : SegmentRows));
                segments.Add(last);
            }
            var end = Math.Min(count, lastStart + last.Length);
            last.AsSpan(filled - lastStart, end - filled).Fill(missing);
            filled = end;
        }
    }

    private void Gather(Span<T> target, int[]? order)
    {
        if (order is null)
        {
            foreach (var segment in segments)
            {
                var part = segment.AsSpan(0, Math.Min(segment.Length, target.Length));
                part.CopyTo(target);
                target = target[part.Length..];
            }
            return;
        }
        for (var row = 0; row < target.Length; row++)
        {
            var (segment, offset) = Find(order[row]);
            target[row] = segments[segment][offset];
        }
    }
}
