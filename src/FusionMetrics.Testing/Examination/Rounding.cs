namespace FusionMetrics.Testing.Examination;

/// <summary>What counts as rounding: far more than sums of a few thousand numbers round, far less than any change of method.</summary>
internal static class Rounding
{
    private const double Tolerance = 1e-9;

    public static bool Near(double a, double b) => Math.Abs(a - b) <= Tolerance * Math.Max(1, Math.Max(Math.Abs(a), Math.Abs(b)));

    /// <summary>Where two lists first differ by more than rounding, in words; null where they do not.</summary>
    public static string? Difference(string name, IReadOnlyList<double> before, IReadOnlyList<double> after)
    {
        if (before.Count != after.Count) return $"{before.Count} of {name}, and then {after.Count}";
        for (var i = 0; i < before.Count; i++)
            if (!Near(before[i], after[i]) && double.IsFinite(before[i]))
                return FormattableString.Invariant($"{name} {i + 1} is {before[i]:R}, and then {after[i]:R}");
        return null;
    }

    /// <summary>Where two lists first differ in a bit, in words; null where they do not.</summary>
    public static string? BitDifference(string name, ReadOnlySpan<double> before, ReadOnlySpan<double> after)
    {
        for (var i = 0; i < before.Length; i++)
            if (BitConverter.DoubleToInt64Bits(before[i]) != BitConverter.DoubleToInt64Bits(after[i]))
                return FormattableString.Invariant($"{name} {i + 1} is {before[i]:R}, and then {after[i]:R}");
        return null;
    }
}
