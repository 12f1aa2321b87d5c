using System.Globalization;

namespace FusionMetrics.Auditing;

/// <summary>Numbers as sentences show them, in invariant culture.</summary>
internal static class Plain
{
    public static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture) is var text && (text != "0" || value == 0)
        ? text
        : value.ToString("0.##e-0", CultureInfo.InvariantCulture);

    public static string Deviation(double value) => value switch
    {
        0 => "0",
        < 1e-3 => value.ToString("0.#e-0", CultureInfo.InvariantCulture),
        _ => value.ToString("0.####", CultureInfo.InvariantCulture),
    };
}
