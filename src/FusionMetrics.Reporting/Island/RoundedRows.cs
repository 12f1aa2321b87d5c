using System.Text.Json;

namespace FusionMetrics.Reporting.Island;

/// <summary>
/// Figures to be looked at, a list a row: whole numbers of 10^-decimals, so that all periods of a large panel fit into the page. The largest has four
/// or five digits.
/// </summary>
internal static class RoundedRows
{
    private const int Digits = 4;

    // As far as a power of 10 is a double.
    private const int MostDecimals = 22;

    public static void Rounded(this Utf8JsonWriter json, string name, IReadOnlyList<IReadOnlyList<double>?> rows)
    {
        var largest = rows.Where(row => row is not null).SelectMany(row => row!).Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        var decimals = Decimals(largest);
        json.Object(name, () =>
        {
            json.WriteNumber("decimals", decimals);
            json.List("rows", rows, row => Write(json, row, PowerOfTen(decimals)));
        });
    }

    // The fewest that give the largest figure its digits; none where it has them before the point.
    private static int Decimals(double largest)
    {
        if (largest == 0) return 0;
        var decimals = 0;
        while (decimals < MostDecimals && largest * PowerOfTen(decimals) < PowerOfTen(Digits)) decimals++;
        return decimals;
    }

    private static double PowerOfTen(int exponent)
    {
        var power = 1.0;
        for (var i = 0; i < exponent; i++) power *= 10;
        return power;
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<double>? row, double scale)
    {
        if (row is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartArray();
        foreach (var value in row) json.Number(Math.Round(value * scale, MidpointRounding.AwayFromZero));
        json.WriteEndArray();
    }
}
