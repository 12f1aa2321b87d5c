namespace FusionMetrics.Auditing;

/// <summary>How likely it is that a formula fits figures that have nothing to do with it.</summary>
internal static class Coincidence
{
    /// <summary>
    /// The chance that so many rows fit where each prints a figure at random, times the number of formulas tried. In a row a figure at random fits with the share of the figures of the
    /// other rows that would do there, or the width of what would do in the range of the column, whichever is larger: so a column that hardly varies proves nothing, and neither does a
    /// formula that leaves room. Of rows that numbers were fitted to, the most telling ones do not count.
    /// </summary>
    public static double Chance(Trial trial, int tried)
    {
        var figures = trial.Figures;
        double[] printed = [.. trial.Rows.Select(figures.Value)];
        if (printed.Length == 0) return 1;
        var spread = printed.Max() - printed.Min();
        double[] shares = [.. trial.Rows.Select(Share).Order().Skip(trial.Guess.Parameters)];
        return Math.Min(1, AtLeast(trial.Within - trial.Guess.Parameters, shares) * tried);

        double Share(int row)
        {
            var ranges = trial.Guess.Ranges[row]!;
            var others = trial.Rows.Count(other => other != row && Array.Exists(ranges, range => range.Meets(figures.Range(other)!.Value)));
            var width = ranges.Max(range => range.Width) + figures.Range(row)!.Value.Width;
            // Without a width the formula has no value here, and nothing fits.
            var room = double.IsNaN(width) ? 0 : width / (spread + width);
            return Math.Max(room, printed.Length == 1 ? 1 : others / (printed.Length - 1.0));
        }
    }

    // The chance of so many successes or more, each trial with a chance of its own.
    private static double AtLeast(int successes, double[] chances)
    {
        var exactly = new double[chances.Length + 1];
        exactly[0] = 1;
        for (var trial = 0; trial < chances.Length; trial++)
        {
            for (var k = trial + 1; k > 0; k--) exactly[k] = exactly[k] * (1 - chances[trial]) + exactly[k - 1] * chances[trial];
            exactly[0] *= 1 - chances[trial];
        }
        var sum = 0.0;
        for (var k = chances.Length; k >= Math.Max(successes, 0); k--) sum += exactly[k];
        return sum;
    }
}
