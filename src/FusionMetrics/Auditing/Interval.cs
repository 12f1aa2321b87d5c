namespace FusionMetrics.Auditing;

/// <summary>All numbers between two, both included. None where a bound is not a number.</summary>
internal readonly record struct Interval(double Low, double High)
{
    public static Interval None { get; } = new(double.NaN, double.NaN);

    public double Width => High - Low;

    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;

    /// <summary>How far away a number is: 0 within.</summary>
    public double DistanceTo(Interval other) => Math.Max(0, Math.Max(other.Low - High, Low - other.High));

    public Interval Hull(Interval other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));
}
