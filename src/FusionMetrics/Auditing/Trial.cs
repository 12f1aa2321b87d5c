namespace FusionMetrics.Auditing;

/// <summary>A guess held against a printed column: in which rows rounding can explain what is printed.</summary>
internal sealed class Trial
{
    private readonly int[] rows;
    private readonly int[] off;

    public Trial(Guess guess, Figures figures)
    {
        Guess = guess;
        Figures = figures;
        rows = [.. Enumerable.Range(0, figures.Count).Where(row => figures.Range(row) is not null && guess.Ranges[row] is not null)];
        off = [.. rows.Where(row => !Array.Exists(guess.Ranges[row]!, range => range.Meets(figures.Range(row)!.Value)))];
        LargestAt = -1;
        foreach (var row in rows)
        {
            var deviation = Math.Abs(guess.Computed[row] - figures.Value(row));
            if (LargestAt >= 0 && !(deviation > LargestDeviation)) continue;
            if (!double.IsNaN(deviation)) (LargestDeviation, LargestAt) = (deviation, row);
        }
    }

    public Guess Guess { get; }

    public Figures Figures { get; }

    /// <summary>The rows that can be compared.</summary>
    public IReadOnlyList<int> Rows => rows;

    /// <summary>Those of them in which rounding cannot explain what is printed.</summary>
    public IReadOnlyList<int> Off => off;

    public int Within => rows.Length - off.Length;

    /// <summary>The largest difference between what is printed and what the formula gives of the printed numbers.</summary>
    public double LargestDeviation { get; }

    /// <summary>Its row; -1 where there is none.</summary>
    public int LargestAt { get; }

    /// <summary>Whether four fifths of the rows at least follow.</summary>
    public bool IsCompatible => rows.Length > 0 && 5 * Within >= 4 * rows.Length;

    /// <summary>How much has to be granted for it: rows that are off, and numbers fitted.</summary>
    public int Granted => off.Length + Guess.Parameters;
}
