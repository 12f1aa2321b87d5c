using System.Buffers;
using FusionMetrics.Coupling;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>
/// The third step of an evaluation: the scores of each row, a pure function of that row and the model. Rows are scored in blocks whose
/// normalised values fit a near cache; nothing is allocated per row, and normalised values are never stored.
/// </summary>
internal sealed class RowScorer(EvaluationRecipe recipe, IReadOnlyList<EvaluationFrame> frames, MethodCatalog catalog, Chunks chunks)
{
    // About 72 kB of normalised values: many more would leave the near caches, fewer rows would not repay what a block costs.
    private const int BlockValues = 9216;
    private const int LeastRows = 64;

    private readonly CouplingStage? coupling = recipe.Coupling is { } stage
        ? new CouplingStage(recipe, catalog.Create<ICouplingModel>(MethodFamily.Coupling, stage.Model))
        : null;

    /// <summary>How many rows of so many columns make a block.</summary>
    public static int BlockRows(int columns) => Math.Max(LeastRows, BlockValues / columns / Lanes.Count * Lanes.Count);

    public RowScores Score(Panel panel)
    {
        var scores = new RowScores(recipe, panel.RowCount);
        foreach (var frame in frames)
        {
            var rows = frame.Period is { } period ? RowSet.OfPeriods(panel, p => panel.Periods[p] == period) : RowSet.All(panel);
            var job = new FrameScoring(frame, recipe, catalog);
            ReadOnlyMemory<double>[] columns = [.. frame.Indicators.Select(i => panel.ColumnMemory(i.Indicator.Code))];
            chunks.ForEach(Chunks.CountOf(rows.Count, Chunks.ScoreRows), part => ScorePart(job, columns, rows, part * Chunks.ScoreRows, scores));
        }
        return scores;
    }

    private void ScorePart(FrameScoring job, ReadOnlyMemory<double>[] columns, RowSet rows, int start, RowScores scores)
    {
        var end = Math.Min(start + Chunks.ScoreRows, rows.Count);
        var size = BlockRows(columns.Length);
        var rented = ArrayPool<double>.Shared.Rent((columns.Length + job.Places.Count + 1) * size);
        for (var row = start; row < end; row += size) ScoreBlock(job, columns, rows, row, Math.Min(size, end - row), rented, scores);
        ArrayPool<double>.Shared.Return(rented);
    }

    private void ScoreBlock(FrameScoring job, ReadOnlyMemory<double>[] raw, RowSet rows, int start, int count, Span<double> memory, RowScores scores)
    {
        var columns = raw.Length;
        for (var column = 0; column < columns; column++)
        {
            var normalized = memory.Slice(column * count, count);
            Prefetch.Of(rows.Neighbours(raw[column].Span, start + count, count));
            job.Maps[column].Apply(rows.Read(raw[column].Span, start, count, normalized), normalized);
        }
        var indicators = new RowBlock(memory, columns, count, count);
        var indices = job.Index(indicators, memory.Slice(columns * count, job.Places.Count * count));
        for (var at = 0; at < job.Places.Count; at++)
        {
            scores.Note(indices[at]);
            rows.Write(indices[at], start, scores.Groups[at]);
        }
        if (job.Ranking is not null)
        {
            var ranked = memory.Slice((columns + job.Places.Count) * count, count);
            job.Ranking(job.RanksIndices ? indices.Slice(0, job.Subsystems) : indicators, ranked);
            scores.Note(ranked);
            rows.Write<double>(ranked, start, scores.Ranking);
        }
        coupling?.Score(indices, job.Comprehensive, rows, start, scores);
    }
}
