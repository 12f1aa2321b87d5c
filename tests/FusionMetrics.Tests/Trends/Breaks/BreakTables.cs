using System.Globalization;

namespace FusionMetrics.Tests.Trends.Breaks;

/// <summary>The tables that p-values are read from, as they stand in the source.</summary>
internal static class BreakTables
{
    public static double[][] Read(string name) => [.. File.ReadAllLines(Repository.PathOf("src", "FusionMetrics", "Trends", "Breaks", name)).Skip(1)
        .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())];

    public static double[] Tails(string name) => [.. File.ReadLines(Repository.PathOf("src", "FusionMetrics", "Trends", "Breaks", name)).First()
        .Split(',').Skip(2).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))];
}
