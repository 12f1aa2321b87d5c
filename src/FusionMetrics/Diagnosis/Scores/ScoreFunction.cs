using System.Buffers;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>
/// A score as a function of the values of one row in the frozen frame of a model, and its gradient: what one unit more of each indicator does to
/// D. Microseconds a row, for searches that ask many times. Immutable; safe for any number of threads.
/// </summary>
/// <remarks>
/// The score has the bits that the engine gives the row. Derivatives are in closed form, by the chain rule through coupling, indices and
/// normalisation; those of a method without a closed form are taken by central differences, and <see cref="ByDifferences"/> names it. A
/// derivative that does not exist is not a finite number: of D where it is 0. A value clamped to the frame has the derivative 0, a value at a bound that within
/// the frame. Values are those after treatment.
/// </remarks>
public sealed class ScoreFunction
{
    // Single rows are scored as whole vectors of equal rows: nothing is then copied to fill one up.
    private const int Together = Lanes.Count;

    private readonly FrameFunction function;
    private readonly MapSlope[] slopes;

    private ScoreFunction(string series, EvaluationRecipe recipe, EvaluationFrame frame, MethodCatalog catalog)
    {
        Series = series;
        Indicators = recipe.System.Indicators;
        function = new FrameFunction(frame, recipe, catalog, series);
        slopes = [.. frame.Indicators.Select(i => new MapSlope(i))];
        ByDifferences = [.. slopes.All(s => s.IsAnalytic) ? [] : new[] { recipe.Normalization.Id }, .. function.ByDifferences];
    }

    /// <summary>The series that it gives: <c>d</c>, <c>t</c>, <c>c</c>, <c>u_innovation</c>, or the id of the ranking.</summary>
    public string Series { get; }

    /// <summary>The indicators, in the order of the values of a row.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The methods whose derivatives are taken by differences; empty where all are in closed form.</summary>
    public IReadOnlyList<string> ByDifferences { get; }

    internal FrameFunction OfNormalized => function;

    /// <summary>The score of a model as a function.</summary>
    /// <param name="model">The model.</param>
    /// <param name="series">The series; null for D, without coupling the ranking's score, without a ranking the index of the first subsystem.</param>
    /// <param name="period">The period whose frame is used where the scope is per period; of no matter elsewhere.</param>
    /// <param name="catalog">The methods of the model; null for the built-in ones.</param>
    /// <returns>The function.</returns>
    /// <exception cref="FusionMetricsException">The model has no such series, or no frame for that period.</exception>
    public static ScoreFunction Of(EvaluationModel model, string? series = null, Period? period = null, MethodCatalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var frame = model.Frames.FirstOrDefault(f => f.Period is null || f.Period == period) ?? throw DiagnosisRules.Refuse(
            period is null ? "The model has a frame a period: name the period." : $"The model has no frame for {period}.");
        return Of(model, DiagnosedSeries.Of(model.Recipe, series), frame, catalog ?? BuiltInMethods.Catalog);
    }

    internal static ScoreFunction Of(EvaluationModel model, string series, EvaluationFrame frame, MethodCatalog catalog) => new(series, model.Recipe, frame, catalog);

    /// <summary>The score of a row.</summary>
    /// <param name="values">A value an indicator, after treatment.</param>
    /// <returns>The score; NaN where it is undefined.</returns>
    /// <exception cref="ArgumentException">There are not as many values as indicators.</exception>
    public double At(ReadOnlySpan<double> values)
    {
        Check(values.Length);
        var rented = ArrayPool<double>.Shared.Rent((values.Length + 1) * Together);
        var scores = rented.AsSpan(values.Length * Together, Together);
        Score(Repeated(values, rented), scores);
        var score = scores[0];
        ArrayPool<double>.Shared.Return(rented);
        return score;
    }

    /// <summary>The score of a row and its gradient.</summary>
    /// <param name="values">A value an indicator, after treatment.</param>
    /// <param name="gradient">Receives the derivative with respect to each value: how much the score moves by one unit of the indicator.</param>
    /// <returns>The score; NaN where it is undefined.</returns>
    /// <exception cref="ArgumentException">There are not as many values as indicators, or there is less room for the gradient.</exception>
    public double At(ReadOnlySpan<double> values, Span<double> gradient)
    {
        Check(values.Length);
        var size = values.Length * Together;
        var rented = ArrayPool<double>.Shared.Rent(2 * size + Together);
        var ofRow = rented.AsSpan(size, size);
        var scores = rented.AsSpan(2 * size, Together);
        Differentiate(Repeated(values, rented), scores, ofRow);
        for (var j = 0; j < values.Length; j++) gradient[j] = ofRow[j * Together];
        var score = scores[0];
        ArrayPool<double>.Shared.Return(rented);
        return score;
    }

    /// <summary>The scores of rows.</summary>
    /// <param name="rows">A column an indicator.</param>
    /// <param name="scores">Receives a score a row.</param>
    /// <exception cref="ArgumentException">There are not as many columns as indicators.</exception>
    public void Score(RowBlock rows, Span<double> scores)
    {
        Check(rows.Columns);
        var rented = ArrayPool<double>.Shared.Rent(rows.Columns * rows.Rows);
        function.Score(Normalized(rows, rented), scores);
        ArrayPool<double>.Shared.Return(rented);
    }

    /// <summary>The scores of rows and their gradients.</summary>
    /// <param name="rows">A column an indicator.</param>
    /// <param name="scores">Receives a score a row.</param>
    /// <param name="gradient">Receives the derivatives with respect to the values: a column an indicator, each as long as there are rows, one after another.</param>
    /// <exception cref="ArgumentException">There are not as many columns as indicators.</exception>
    public void Differentiate(RowBlock rows, Span<double> scores, Span<double> gradient)
    {
        var size = rows.Columns * rows.Rows;
        var rented = ArrayPool<double>.Shared.Rent(2 * size);
        Differentiate(rows, scores, rented.AsSpan(0, size), rented.AsSpan(size, size), gradient);
        ArrayPool<double>.Shared.Return(rented);
    }

    /// <summary>The same with all that is on the way: normalised values, and the derivatives with respect to them.</summary>
    internal void Differentiate(RowBlock rows, Span<double> scores, Span<double> normalized, Span<double> byNormalized, Span<double> byValue)
    {
        Check(rows.Columns);
        function.Differentiate(Normalized(rows, normalized), scores, byNormalized);
        for (var j = 0; j < rows.Columns; j++)
        {
            var column = byValue.Slice(j * rows.Rows, rows.Rows);
            slopes[j].Differentiate(rows[j], column);
            Lanes.Update(byNormalized.Slice(j * rows.Rows, rows.Rows), column, default(ChainRule));
        }
    }

    /// <summary>Normalised rows, a column after another in some memory.</summary>
    internal RowBlock Normalized(RowBlock rows, Span<double> memory)
    {
        for (var j = 0; j < rows.Columns; j++) function.Scoring.Maps[j].Apply(rows[j], memory.Slice(j * rows.Rows, rows.Rows));
        return new RowBlock(memory, rows.Columns, rows.Rows, rows.Rows);
    }

    private static RowBlock Repeated(ReadOnlySpan<double> values, Span<double> memory)
    {
        for (var j = 0; j < values.Length; j++) memory.Slice(j * Together, Together).Fill(values[j]);
        return new RowBlock(memory, values.Length, Together, Together);
    }

    private void Check(int columns)
    {
        if (columns != Indicators.Count) throw new ArgumentException($"There must be a value for each of {Indicators.Count} indicators, but there are {columns}.");
    }
}
