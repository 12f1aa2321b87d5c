using System.Globalization;
using FusionMetrics.Trends;

namespace FusionMetrics.Studies;

/// <summary>A yearly series of the M3 competition: the values that competitors were given, and the six that were held out.</summary>
internal sealed record YearlySeries(string Id, double[] Given, double[] Held)
{
    private static readonly double[] Years = [.. Enumerable.Range(1, 200).Select(year => (double)year)];

    /// <summary>Reads m3-yearly.csv: id, start, n, values given and values held out, the last two separated by blanks.</summary>
    public static IReadOnlyList<YearlySeries> Read(string file)
        => [.. File.ReadLines(file).Skip(1).Select(line => line.Split(',')).Select(cells => new YearlySeries(cells[0], Numbers(cells[3]), Numbers(cells[4])))];

    /// <summary>The first of the values that were given.</summary>
    public TimeSeries First(int count) => new(Years.AsSpan(0, count), Given.AsSpan(0, count));

    private static double[] Numbers(string cell) => [.. cell.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}
