namespace FusionMetrics.Diagnosis;

/// <summary>The index U of a subsystem as the score.</summary>
internal sealed class IndexHead(int subsystem) : IScoreHead
{
    /// <inheritdoc/>
    public bool IsOfIndicators => false;

    /// <inheritdoc/>
    public void Score(RowBlock parts, Span<double> scores) => parts[subsystem].CopyTo(scores);

    /// <inheritdoc/>
    public void Differentiate(RowBlock parts, Span<double> scores, Span<double> gradient)
    {
        Score(parts, scores);
        gradient[..(parts.Columns * parts.Rows)].Clear();
        for (var row = 0; row < parts.Rows; row++) gradient[subsystem * parts.Rows + row] = double.IsNaN(scores[row]) ? double.NaN : 1;
    }
}
