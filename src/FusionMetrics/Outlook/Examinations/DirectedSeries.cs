namespace FusionMetrics.Outlook;

/// <summary>A series, and which way it is good.</summary>
/// <param name="Series">The series.</param>
/// <param name="Direction">Whether more or less is better: <see cref="Direction.Benefit"/> or <see cref="Direction.Cost"/>.</param>
public sealed record DirectedSeries(string Series, Direction Direction)
{
    /// <summary>The series, with a minus where less is better.</summary>
    /// <returns>A word.</returns>
    public override string ToString() => Direction == Direction.Cost ? $"-{Series}" : Series;
}
