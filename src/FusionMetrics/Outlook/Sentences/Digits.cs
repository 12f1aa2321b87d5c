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

    /// <summary>A value among others: more digits where the usual ones are off by more than a fortieth of what the values span, such as of 1e9 and a little.</summary>
    public static string Of(double value, double span)
    {
        var text = Of(value);
        var (head, tail) = Math.Abs(value) is >= 1e15 or < 1e-4 ? ("0", "E+0") : ("#,0", "");
        for (var places = 1; places <= 15 && span > 0 && Math.Abs(double.Parse(text, CultureInfo.InvariantCulture) - value) > span / 40; places++)
            text = value.ToString($"{head}.{new string('#', places)}{tail}", CultureInfo.InvariantCulture);
        return text;
    }

    /// <summary>From the smallest to the largest value; 0 of none, and where it is no number.</summary>
    public static double Span(IReadOnlyList<double> values) => values.Count > 0 && values.Max() - values.Min() is var span && double.IsFinite(span) ? span : 0;

    /// <summary>A p-value.</summary>
    public static string OfP(double p) => p < 0.001 ? "< 0.001" : $"= {p.ToString(p < 0.1 ? "0.000" : "0.00", CultureInfo.InvariantCulture)}";

    /// <summary>A value that a scale grades, with three digits, or as many more as keep it from an edge: those of published scales have two at most.</summary>
    public static string OfGraded(double value)
    {
        var places = 3;
        while (places < 15 && Math.Round(value, places) is var rounded && rounded != value && rounded == Math.Round(value, 2)) places++;
        return value.ToString($"0.{new string('#', places)}", CultureInfo.InvariantCulture);
    }

    /// <summary>A probability, in percent; neither none nor all where it is not.</summary>
    public static string OfProbability(double p) => (100 * p).ToString("0", CultureInfo.InvariantCulture) switch
    {
        "0" when p > 0 => "< 1 %",
        "100" when p < 1 => "> 99 %",
        var percent => $"{percent} %",
    };

    /// <summary>A level of confidence, in percent.</summary>
    public static string OfLevel(double level) => (100 * level).ToString("0.###", CultureInfo.InvariantCulture) + " %";
}
