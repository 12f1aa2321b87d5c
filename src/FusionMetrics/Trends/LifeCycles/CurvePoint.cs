namespace FusionMetrics.Trends.LifeCycles;

/// <summary>The parameters of a curve, or their derivatives by something.</summary>
internal readonly record struct CurvePoint(double LogCeiling, double LogRate, double LogPosition)
{
    // Logarithms: a ceiling a thousand times the largest value has not been seen, a rate below a millionth a span is none, and one of ten thousand a step between two values; e^700 is in the range of numbers.
    private const double Thousand = 6.907755278982137;
    private const double Million = 13.815510557964274;
    private const double TenThousand = 9.210340371976184;
    private const double Vast = 700;

    /// <summary>The number of parameters.</summary>
    public const int Count = 3;

    /// <summary>What the logarithm of a rate lies between.</summary>
    public static (double Least, double Most) Rates { get; } = (-Million, TenThousand);

    public static CurvePoint Ceiling { get; } = new(1, 0, 0);

    public static CurvePoint Rate { get; } = new(0, 1, 0);

    public static CurvePoint Position { get; } = new(0, 0, 1);

    /// <summary>The logarithm of the largest ceiling that is looked for.</summary>
    public static double MostCeiling(double logLargest) => logLargest + Thousand;

    /// <summary>Whether curves with these parameters are looked for, where the logarithm of the largest value is given.</summary>
    public bool IsWithin(double logLargest)
        => LogCeiling <= MostCeiling(logLargest) && LogRate >= Rates.Least && LogRate <= Rates.Most && Math.Abs(LogPosition) <= Vast;
}
