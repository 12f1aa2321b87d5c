using System.Buffers;
using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>Obstacle degrees of all rows of a panel.</summary>
internal sealed class PanelObstacles
{
    private readonly double[][] degrees;
    private int beyond;
    private int without;

    private PanelObstacles(int rows, int indicators)
        => degrees = [.. Enumerable.Range(0, indicators).Select(_ => GC.AllocateUninitializedArray<double>(rows))];

    public static ObstacleTable Of(EvaluationModel model, Panel panel, ObstacleIdeal ideal, Chunks chunks, DiagnosticBag bag)
    {
        var system = model.Recipe.System;
        foreach (var problem in model.Frames.SelectMany(frame => ObstacleFrame.Problems(frame, ideal)).Distinct())
            bag.Add(DiagnosisRules.Unusable.Says(problem, DiagnosticLocation.Of("diagnosis")));
        bag.ThrowIfErrors();

        var obstacles = new PanelObstacles(panel.RowCount, system.Indicators.Count);
        new PanelPass(model, panel, chunks).Run(2 * system.Indicators.Count, frame =>
        {
            var (maps, measured) = (frame.Indicators.Select(i => i.FromRaw).ToArray(), new ObstacleFrame(frame, system, ideal));
            return (raw, rows, start) =>
            {
                var size = raw.Columns * raw.Rows;
                var rented = ArrayPool<double>.Shared.Rent(2 * size);
                for (var j = 0; j < maps.Length; j++) maps[j].Apply(raw[j], rented.AsSpan(j * raw.Rows, raw.Rows));
                obstacles.Write(measured, new RowBlock(rented, raw.Columns, raw.Rows, raw.Rows), rented.AsSpan(size, size), rows, start);
                ArrayPool<double>.Shared.Return(rented);
            };
        });
        if (obstacles.beyond > 0) bag.Add(DiagnosisRules.BeyondIdeal.Says(
            $"{obstacles.beyond} normalised values are better than the ideal that obstacles are measured from, and count as no obstacle. "
            + (ideal == ObstacleIdeal.One ? "Where that is not meant, use obstacles: { ideal: frontier }." : "They lie beyond the frame.")));
        if (obstacles.without > 0) bag.Add(DiagnosisRules.NoObstacle.Says($"In {obstacles.without} of {panel.RowCount} rows nothing falls short of the ideal: their obstacle degrees are 0."));
        return new ObstacleTable(panel, system, obstacles.degrees);
    }

    private void Write(ObstacleFrame frame, RowBlock normalized, Span<double> shares, RowSet rows, int start)
    {
        var count = normalized.Rows;
        normalized.Fan(shares, frame.Shares);
        var found = 0;
        for (var j = 0; j < normalized.Columns; j++)
        {
            rows.Write<double>(shares.Slice(j * count, count), start, degrees[j]);
            found += frame.CountBeyond(j, normalized[j]);
        }
        if (found > 0) Interlocked.Add(ref beyond, found);
        if (CountWithout(shares, normalized.Columns, count) is > 0 and var none) Interlocked.Add(ref without, none);
    }

    // Rows of which every degree is 0 or missing.
    private static int CountWithout(ReadOnlySpan<double> shares, int columns, int count)
    {
        var none = 0;
        for (var row = 0; row < count; row++)
        {
            var any = false;
            for (var j = 0; j < columns && !any; j++) any = shares[j * count + row] > 0;
            if (!any) none++;
        }
        return none;
    }
}
