using System.Buffers;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>Scores and gradients of all rows of a panel.</summary>
internal sealed class PanelGradient
{
    private readonly double[] scores;
    private readonly double[][] byNormalized;
    private readonly double[][] byValue;
    private int undefined;

    private PanelGradient(int rows, int indicators)
    {
        scores = GC.AllocateUninitializedArray<double>(rows);
        byNormalized = Columns(indicators, rows);
        byValue = Columns(indicators, rows);
    }

    public static GradientTable Of(EvaluationModel model, Panel panel, string series, MethodCatalog catalog, Chunks chunks, DiagnosticBag bag)
    {
        var indicators = model.Recipe.System.Indicators.Count;
        var gradient = new PanelGradient(panel.RowCount, indicators);
        // Values, normalised values, and the derivatives by both.
        new PanelPass(model, panel, chunks).Run(4 * indicators, frame =>
        {
            var function = ScoreFunction.Of(model, series, frame, catalog);
            if (function.ByDifferences.Count > 0) bag.Add(DiagnosisRules.ByDifferences.Says(
                $"{string.Join(", ", function.ByDifferences)}: no derivative in closed form; those of '{series}' are central differences in the frozen frame, right to about eight digits where the method is smooth."));
            return (raw, rows, start) => gradient.Write(function, raw, rows, start);
        });
        if (gradient.undefined > 0) bag.Add(DiagnosisRules.NoDerivative.Says(
            $"{gradient.undefined} of {panel.RowCount} rows have no derivative of '{series}' by some indicator: their cells are empty. Of D there is none where it is 0."));
        return new GradientTable(model, panel, series, gradient.scores, gradient.byNormalized, gradient.byValue);
    }

    private void Write(ScoreFunction function, RowBlock raw, RowSet rows, int start)
    {
        var (count, size) = (raw.Rows, raw.Columns * raw.Rows);
        var rented = ArrayPool<double>.Shared.Rent(3 * size + count);
        var score = rented.AsSpan(3 * size, count);
        var ofNormalized = rented.AsSpan(size, size);
        var ofValue = rented.AsSpan(2 * size, size);
        function.Differentiate(raw, score, rented.AsSpan(0, size), ofNormalized, ofValue);
        rows.Write<double>(score, start, scores);
        var finite = true;
        for (var j = 0; j < raw.Columns; j++)
        {
            var column = ofValue.Slice(j * count, count);
            finite &= Finite.All(column);
            rows.Write<double>(ofNormalized.Slice(j * count, count), start, byNormalized[j]);
            rows.Write<double>(column, start, byValue[j]);
        }
        if (!finite) Interlocked.Add(ref undefined, Undefined(raw, score, ofValue));
        ArrayPool<double>.Shared.Return(rented);
    }

    // A missing value has no derivative, and a score that is undefined has none either: neither is worth a word.
    private static int Undefined(RowBlock raw, ReadOnlySpan<double> score, ReadOnlySpan<double> ofValue)
    {
        var count = 0;
        for (var row = 0; row < raw.Rows; row++)
        {
            if (double.IsNaN(score[row])) continue;
            for (var j = 0; j < raw.Columns; j++)
            {
                if (double.IsFinite(ofValue[j * raw.Rows + row]) || double.IsNaN(raw[j][row])) continue;
                count++;
                break;
            }
        }
        return count;
    }

    // Every row is written.
    private static double[][] Columns(int count, int rows) => [.. Enumerable.Range(0, count).Select(_ => GC.AllocateUninitializedArray<double>(rows))];
}
