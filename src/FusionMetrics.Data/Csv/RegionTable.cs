using FusionMetrics.Data.Csv;

namespace FusionMetrics.Data;

/// <summary>
/// Reads the names of regions from a CSV file with a column for the code and, if there are any, <c>name</c> and <c>name_zh</c>. Other
/// columns become attributes of the regions.
/// </summary>
public static class RegionTable
{
    /// <summary>Reads the regions.</summary>
    /// <param name="path">The CSV file.</param>
    /// <param name="code">The heading of the column with the code.</param>
    /// <returns>The regions, in the order of the file, for <see cref="PanelBuilder.Describe"/>.</returns>
    /// <exception cref="FusionMetricsException">The file cannot be read, or anything is wrong with it; carries all of it.</exception>
    public static IReadOnlyList<Region> Read(string path, string code = "region")
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(code);
        var bag = new DiagnosticBag();
        var regions = RegionRows.Read(path, code, bag);
        bag.ThrowIfErrors();
        return regions;
    }
}
