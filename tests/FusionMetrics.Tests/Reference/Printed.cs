namespace FusionMetrics.Tests.Reference;

/// <summary>How far a printed figure may lie from the number behind it.</summary>
internal static class Printed
{
    /// <summary>Half a unit of the last of so many decimals, and a hair for the binary form of the printed figure.</summary>
    public static double HalfUnit(int decimals) => 0.5 * Math.Pow(10, -decimals) + 1e-14;

    /// <summary>Half a unit of the last of so many significant digits.</summary>
    public static double HalfUnit(double printed, int significantDigits)
        => HalfUnit(significantDigits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(printed))));
}
