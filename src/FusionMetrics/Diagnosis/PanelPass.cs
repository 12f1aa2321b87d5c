using System.Buffers;
using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>Goes through all rows of a panel in blocks, frame by frame, and on several threads.</summary>
/// <param name="model">The model whose frames are used.</param>
/// <param name="panel">The panel, after treatment.</param>
/// <param name="chunks">The threads.</param>
internal sealed class PanelPass(EvaluationModel model, Panel panel, Chunks chunks)
{
    /// <summary>Does something with a block of rows.</summary>
    /// <param name="raw">The values: a column an indicator.</param>
    /// <param name="rows">The rows of the frame.</param>
    /// <param name="start">The position of the first row of the block among them.</param>
    public delegate void Work(RowBlock raw, RowSet rows, int start);

    /// <summary>Goes through the panel.</summary>
    /// <param name="columnsInUse">How many columns of a block are worked on at the same time: blocks are cut so that they fit a near cache.</param>
    /// <param name="prepare">Makes what is done with the rows of a frame.</param>
    public void Run(int columnsInUse, Func<EvaluationFrame, Work> prepare)
    {
        foreach (var frame in model.Frames)
        {
            var rows = frame.Period is { } period ? RowSet.OfPeriods(panel, p => panel.Periods[p] == period) : RowSet.All(panel);
            ReadOnlyMemory<double>[] columns = [.. frame.Indicators.Select(i => panel.ColumnMemory(i.Indicator.Code))];
            var (size, work) = (RowScorer.BlockRows(columnsInUse), prepare(frame));
            chunks.ForEach(Chunks.CountOf(rows.Count, Chunks.ScoreRows), part =>
            {
                var end = Math.Min((part + 1) * Chunks.ScoreRows, rows.Count);
                var memory = ArrayPool<double>.Shared.Rent(columns.Length * size);
                for (var start = part * Chunks.ScoreRows; start < end; start += size)
                    work(Read(columns, rows, start, Math.Min(size, end - start), memory), rows, start);
                ArrayPool<double>.Shared.Return(memory);
            });
        }
    }

    private static RowBlock Read(ReadOnlyMemory<double>[] columns, RowSet rows, int start, int count, Span<double> memory)
    {
        for (var j = 0; j < columns.Length; j++)
        {
            var target = memory.Slice(j * count, count);
            Prefetch.Of(rows.Neighbours(columns[j].Span, start + count, count));
            var read = rows.Read(columns[j].Span, start, count, target);
            if (read != target) read.CopyTo(target);
        }
        return new RowBlock(memory, columns.Length, count, count);
    }
}
