using System.Buffers;
using FusionMetrics.Coupling;
using FusionMetrics.Methods;

namespace FusionMetrics;

/// <summary>
/// The third step of an evaluation: the scores of each row, a pure function of that row and the model. Rows are scored in blocks that
/// fit the cache, a column after another; nothing is allocated per row, and normalised values are never stored.
/// </summary>
internal sealed class RowScorer(EvaluationModel model, MethodCatalog catalog, Chunks chunks)
{
    private readonly CouplingStage? coupling = model.Recipe.Coupling is { } stage
        ? new CouplingStage(stage, catalog.Create<ICouplingModel>(MethodFamily.Coupling, stage.Model), model.Recipe.System)
        : null;

    public RowScores Score(Panel panel)
    {
        var scores = new RowScores(model.Recipe, panel.RowCount);
        foreach (var frame in model.Frames)
        {
            var rows = frame.Period is { } period ? RowSet.OfPeriods(panel, p => panel.Periods[p] == period) : RowSet.All(panel);
            var job = new FrameJob(frame, model.Recipe, catalog, panel);
            chunks.ForEach(Chunks.CountOf(rows.Count, Chunks.ScoreRows), block => ScoreBlock(job, rows, block * Chunks.ScoreRows, scores));
        }
        return scores;
    }

    private void ScoreBlock(FrameJob job, RowSet rows, int start, RowScores scores)
    {
        var count = Math.Min(Chunks.ScoreRows, rows.Count - start);
        var rented = ArrayPool<double>.Shared.Rent((job.Numbers + 1) * count);
        // The scratch is both the gathered raw column and the normalised one.
        var scratch = rented.AsSpan(0, count);
        var indices = rented.AsSpan(count, job.Indices.Length * count);
        var ranked = rented.AsSpan((1 + job.Indices.Length) * count, job.RankingAccumulators * count);
        var folded = rented.AsSpan((1 + job.Indices.Length + job.RankingAccumulators) * count, job.IndexAccumulators * count);

        ranked.Clear();
        var column = 0;
        for (var k = 0; k < job.Indices.Length; k++)
        {
            var accumulators = folded[..(job.Indices[k].Accumulators * count)];
            accumulators.Clear();
            for (var j = 0; j < job.ColumnCounts[k]; j++, column++)
            {
                job.Maps[column].Apply(rows.Read(job.Columns[column].Span, start, count, scratch), scratch);
                job.Indices[k].Add(j, scratch, accumulators);
                job.Ranking?.Add(column, scratch, ranked);
            }
            var u = indices.Slice(k * count, count);
            job.Indices[k].Finish(accumulators, u);
            scores.Note(u);
            rows.Write<double>(u, start, scores.Indices[k]);
        }
        if (job.Ranking is not null)
        {
            job.Ranking.Finish(ranked, scratch);
            scores.Note(scratch);
            rows.Write<double>(scratch, start, scores.Ranking);
        }
        coupling?.Score(new RowBlock(indices, job.Indices.Length, count, count), rows, start, scores);
        ArrayPool<double>.Shared.Return(rented);
    }
}
