using System.Globalization;

namespace FusionMetrics.Auditing;

/// <summary>The plainest number in an interval, as authors choose them.</summary>
internal static class SimpleFraction
{
    /// <summary>From halves over tenths to hundredths.</summary>
    public static IReadOnlyList<int> Denominators { get; } = [1, 2, 3, 4, 5, 6, 8, 10, 20, 100];

    /// <summary>A number above 0 and how it is written; the middle of the interval where no plain number is in it.</summary>
    public static (double Value, string Text) In(Interval interval)
    {
        foreach (var denominator in Denominators)
        {
            var numerator = Math.Max(1, Math.Ceiling(interval.Low * denominator));
            if (numerator <= interval.High * denominator) return (numerator / denominator, Text((int)numerator, denominator));
        }
        var middle = interval.Low + interval.Width / 2;
        return (middle, middle.ToString("0.####", CultureInfo.InvariantCulture));
    }

    /// <summary>Decimals where they are exact, a fraction otherwise.</summary>
    public static string Text(int numerator, int denominator)
    {
        if (numerator % denominator == 0) return (numerator / denominator).ToString(CultureInfo.InvariantCulture);
        if (1000 % denominator == 0) return ((decimal)numerator / denominator).ToString("0.###", CultureInfo.InvariantCulture);
        var common = Common(numerator, denominator);
        return $"{(numerator / common).ToString(CultureInfo.InvariantCulture)}/{(denominator / common).ToString(CultureInfo.InvariantCulture)}";
    }

    private static int Common(int a, int b) => b == 0 ? a : Common(b, a % b);
}
