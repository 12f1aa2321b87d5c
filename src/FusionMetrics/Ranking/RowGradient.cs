namespace FusionMetrics.Ranking;

/// <summary>
/// The gradient of a score with respect to the normalised values of a row. That of a row may depend on nothing but that row and the frame,
/// to the bit. Called from several threads at once.
/// </summary>
/// <param name="rows">The normalised rows, with the columns in the order of <see cref="IRanking.Fit"/>.</param>
/// <param name="scores">The score of each row, as <see cref="RowScoring"/> gives it.</param>
/// <param name="gradient">
/// Receives the derivatives, whatever stood there before: a column a column of the rows, each as long as there are rows, one after another.
/// NaN with respect to a missing value; not a finite number where the score has no derivative.
/// </param>
public delegate void RowGradient(RowBlock rows, ReadOnlySpan<double> scores, Span<double> gradient);
