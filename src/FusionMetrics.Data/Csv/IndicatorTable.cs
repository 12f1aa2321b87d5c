using FusionMetrics.Data.Csv;

namespace FusionMetrics.Data;

/// <summary>
/// A table of indicators, read from a CSV file with the columns <c>code</c>, <c>subsystem</c> (or <c>chain</c>), <c>direction</c>
/// (<c>benefit</c>, <c>cost</c>, <c>target</c> or <c>interval</c>) and, if there are any, <c>name</c>, <c>unit</c>, <c>weight</c>,
/// <c>lower</c> and <c>upper</c> (bounds), <c>target</c> (a number, or an interval such as <c>2..5</c>) and <c>denominator</c>. Other columns are
/// not looked at. Immutable.
/// </summary>
public sealed class IndicatorTable
{
    private IndicatorTable(string path, IReadOnlyList<IndicatorRow> rows, IReadOnlyList<Diagnostic> diagnostics)
    {
        Path = path;
        Rows = rows;
        Diagnostics = diagnostics;
    }

    /// <summary>The file, as messages name it.</summary>
    public string Path { get; }

    /// <summary>The rows that can be used, in the order of the file.</summary>
    public IReadOnlyList<IndicatorRow> Rows { get; }

    /// <summary>Everything that was found wrong or odd in the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Reads a table. Look at <see cref="Diagnostics"/> before using the rows, or make a system, which does.</summary>
    /// <param name="path">The CSV file.</param>
    /// <param name="dimensions">The headings of the columns with the dimensions, from the subsystem down; null for no dimensions.</param>
    /// <returns>The table.</returns>
    /// <exception cref="FusionMetricsException">The file does not exist or cannot be read.</exception>
    public static IndicatorTable Read(string path, IEnumerable<string>? dimensions = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var bag = new DiagnosticBag();
        var rows = IndicatorRows.Read(path, dimensions?.ToList() ?? [], bag);
        return new IndicatorTable(path, rows, bag.ToList());
    }

    /// <summary>Makes an indicator system of the table.</summary>
    /// <param name="subsystems">
    /// The codes of all subsystems, in the order of the outputs; null for the order of the file. Subsystems of which no indicator is
    /// selected are then left out.
    /// </param>
    /// <param name="select">The codes of the indicators to use; null for all. Their order stays that of the file.</param>
    /// <returns>The system.</returns>
    /// <exception cref="FusionMetricsException">Table, subsystems or selection are wrong; carries all that is.</exception>
    public IndicatorSystem ToSystem(IEnumerable<string>? subsystems = null, IEnumerable<string>? select = null)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(Diagnostics);
        var chosen = new SubsystemChoice(Rows, Path, bag).Choose(subsystems?.ToList(), select?.ToList());
        bag.ThrowIfErrors();
        return new IndicatorSystem(chosen);
    }
}
