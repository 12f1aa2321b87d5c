using System.Globalization;

namespace FusionMetrics.Outlook;

/// <summary>Numbers as sentences write them: enough digits to tell values of a series apart, no more.</summary>
internal static class Digits
{
    /// <summary>A value: four digits, or all before the point; three of a number below 0.1.</summary>
    public static string Of(double value) => Math.Abs(value) switch
    {
        >= 1e15 or (< 1e-4 and > 0) => value.ToString("0.###E+0", CultureInfo.InvariantCulture),
        >= 1000 => value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 100 => value.ToString("0.#", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.##", CultureInfo.InvariantCulture),
        >= 0.1 or 0 => value.ToString("0.###", CultureInfo.InvariantCulture),
        _ => value.ToString("G3", CultureInfo.InvariantCulture),
    };

    /// <summary>A p-value.</summary>
    public static string OfP(double p) => p < 0.001 ? "< 0.001" : $"= {p.ToString(p < 0.1 ? "0.000" : "0.00", CultureInfo.InvariantCulture)}";

    /// <summary>A probability, in percent.</summary>
    public static string OfProbability(double p) => (100 * p).ToString("0", CultureInfo.InvariantCulture) + " %";
}
