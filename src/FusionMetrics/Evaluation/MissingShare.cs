using FusionMetrics.Ranking;

namespace FusionMetrics;

/// <summary>Leaves the index of a row missing where too few of its parts are there.</summary>
internal static class MissingShare
{
    /// <summary>A scoring that leaves out rows with too few values, by a rule; the scoring itself where missing values are errors.</summary>
    public static RowScoring Respecting(MissingRule rule, RowScoring scoring) => rule.MinimumShare is not { } least ? scoring : (rows, scores) =>
    {
        scoring(rows, scores);
        for (var row = 0; row < rows.Rows; row++)
        {
            var there = 0;
            for (var column = 0; column < rows.Columns; column++)
                if (!double.IsNaN(rows[column][row])) there++;
            if (there == 0 || there < least * rows.Columns) scores[row] = double.NaN;
        }
    };
}
