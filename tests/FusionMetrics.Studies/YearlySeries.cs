using System.Globalization;

namespace FusionMetrics.Studies;

/// <summary>A yearly series of the M3 competition: what forecasters were given, and the six values that came.</summary>
internal sealed record YearlySeries(string Id, double[] Values, double[] Held)
{
    /// <summary>Reads m3-yearly.csv: id, start, n, values and held-out values, the last two separated by blanks.</summary>
    public static IReadOnlyList<YearlySeries> Read(string file)
        => [.. File.ReadLines(file).Skip(1).Select(line => line.Split(',')).Select(cells => new YearlySeries(cells[0], Numbers(cells[3]), Numbers(cells[4])))];

    /// <summary>Years 1, 2, ...</summary>
    public static double[] Years(int count) => [.. Enumerable.Range(1, count).Select(year => (double)year)];

    private static double[] Numbers(string cell) => [.. cell.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}
