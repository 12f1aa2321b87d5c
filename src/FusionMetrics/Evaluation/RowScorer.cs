using System.Buffers;
using FusionMetrics.Coupling;
using FusionMetrics.Methods;
using FusionMetrics.Ranking;

namespace FusionMetrics;

/// <summary>
/// The third step of an evaluation: the scores of each row, a pure function of that row and the model. Rows are scored in blocks that
/// fit the cache; nothing is allocated per row, and normalised values are never stored.
/// </summary>
internal sealed class RowScorer(EvaluationModel model, MethodCatalog catalog, Chunks chunks)
{
    private readonly IRanking index = catalog.Create<IRanking>(MethodFamily.Ranking, model.Recipe.Index);

    private readonly IRanking? ranking = model.Recipe.Ranking is { } choice ? catalog.Create<IRanking>(MethodFamily.Ranking, choice) : null;

    private readonly CouplingStage? coupling = model.Recipe.Coupling is { } stage
        ? new CouplingStage(stage, catalog.Create<ICouplingModel>(MethodFamily.Coupling, stage.Model), model.Recipe.System)
        : null;

    public RowScores Score(Panel panel)
    {
        var scores = new RowScores(model.Recipe, panel.RowCount);
        foreach (var frame in model.Frames)
        {
            var rows = frame.Period is { } period ? RowSet.OfPeriods(panel, p => panel.Periods[p] == period) : RowSet.All(panel);
            ReadOnlyMemory<double>[] columns = [.. frame.Indicators.Select(i => panel.ColumnMemory(i.Indicator.Code))];
            chunks.ForEach(Chunks.CountOf(rows.Count, Chunks.ScoreRows), block => ScoreBlock(frame, columns, rows, block * Chunks.ScoreRows, scores));
        }
        return scores;
    }

    private void ScoreBlock(EvaluationFrame frame, ReadOnlyMemory<double>[] columns, RowSet rows, int start, RowScores scores)
    {
        const int stride = Chunks.ScoreRows;
        var count = Math.Min(stride, rows.Count - start);
        var subsystems = model.Recipe.System.Subsystems;
        var rented = ArrayPool<double>.Shared.Rent((columns.Length + subsystems.Count + 1) * stride);
        var normalized = rented.AsSpan(0, columns.Length * stride);
        var indices = rented.AsSpan(columns.Length * stride, subsystems.Count * stride);
        var scratch = rented.AsSpan((columns.Length + subsystems.Count) * stride, stride);

        for (var j = 0; j < columns.Length; j++)
        {
            var raw = rows.Read(columns[j].Span, start, count, scratch);
            frame.Indicators[j].Map.Apply(raw, normalized.Slice(j * stride, count));
        }
        var block = new RowBlock(normalized, columns.Length, count, stride);

        var first = 0;
        for (var k = 0; k < subsystems.Count; k++)
        {
            var u = indices.Slice(k * stride, count);
            index.Score(frame.Indices[k], block.Slice(first, subsystems[k].Indicators.Count), u);
            rows.Write<double>(u, start, scores.Indices[k]);
            scores.Note(u);
            first += subsystems[k].Indicators.Count;
        }
        if (ranking is not null)
        {
            ranking.Score(frame.Ranking!, block, scratch[..count]);
            rows.Write<double>(scratch[..count], start, scores.Ranking);
            scores.Note(scratch[..count]);
        }
        coupling?.Score(new RowBlock(indices, subsystems.Count, count, stride), rows, start, scores);
        ArrayPool<double>.Shared.Return(rented);
    }
}
