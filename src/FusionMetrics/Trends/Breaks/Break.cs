namespace FusionMetrics.Trends.Breaks;

/// <summary>A break: from one value to the next the level of a series changes.</summary>
/// <param name="Position">How many values come before it. In the flow of the Nile at Aswan from 1871, 28: the last of the old level is that of 1898.</param>
/// <param name="LastBefore">The time of the last value before it.</param>
/// <param name="FirstAfter">The time of the first value after it.</param>
public sealed record Break(int Position, double LastBefore, double FirstAfter)
{
    /// <summary>The level before it: the mean of the values from the break before, or the start, or where lines are broken the value of that line at <see cref="LastBefore"/>.</summary>
    public double LevelBefore { get; init; } = double.NaN;

    /// <summary>The level after it: the mean of the values up to the next break, or the end, or where lines are broken the value of that line at <see cref="FirstAfter"/>.</summary>
    public double LevelAfter { get; init; } = double.NaN;

    /// <summary>The slope of the line before it, a year; NaN where levels are broken.</summary>
    public double SlopeBefore { get; init; } = double.NaN;

    /// <summary>The slope of the line after it, a year; NaN where levels are broken.</summary>
    public double SlopeAfter { get; init; } = double.NaN;

    /// <summary>The lower end of the interval of confidence of <see cref="Position"/>; 1 or more.</summary>
    public int Lower { get; init; }

    /// <summary>The upper end of the interval of confidence of <see cref="Position"/>; less than the number of values.</summary>
    public int Upper { get; init; }
}
