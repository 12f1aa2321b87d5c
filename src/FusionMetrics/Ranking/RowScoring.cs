namespace FusionMetrics.Ranking;

/// <summary>
/// Scores rows in a frame that it was prepared for. The score of a row may depend on nothing but that row and the frame: it has the same
/// bits alone and in a block of any length. Called from several threads at once.
/// </summary>
/// <param name="rows">The normalised rows, with the columns in the order of <see cref="IRanking.Fit"/>.</param>
/// <param name="scores">
/// Receives a score for each row, whatever stood there before. Finite for every row within the extremes of the columns.
/// </param>
public delegate void RowScoring(RowBlock rows, Span<double> scores);
