using System.Globalization;
using System.Text;

namespace FusionMetrics;

/// <summary>Where a <see cref="Diagnostic"/> points: a place in a file, a stage of the recipe, a cell of the panel. Every part is optional.</summary>
public sealed record DiagnosticLocation
{
    /// <summary>The file, as the user named it.</summary>
    public string? File { get; init; }

    /// <summary>The line in the file, counted from 1.</summary>
    public int? Line { get; init; }

    /// <summary>The position in the line, counted from 1.</summary>
    public int? Position { get; init; }

    /// <summary>The stage of the recipe, by its key in recipe files: <c>trend</c>.</summary>
    public string? Stage { get; init; }

    /// <summary>The column of the table, by its heading: usually an indicator's code.</summary>
    public string? Column { get; init; }

    /// <summary>The region's code.</summary>
    public string? Region { get; init; }

    /// <summary>The period.</summary>
    public Period? Period { get; init; }

    /// <summary>A place in a file.</summary>
    /// <param name="file">The file, as the user named it.</param>
    /// <param name="line">The line, counted from 1, if known.</param>
    /// <param name="position">The position in the line, counted from 1, if known.</param>
    /// <returns>The location.</returns>
    public static DiagnosticLocation In(string? file, int? line = null, int? position = null)
        => new() { File = file, Line = line, Position = position };

    /// <summary>A stage of the recipe.</summary>
    /// <param name="stage">Its key in recipe files.</param>
    /// <returns>The location.</returns>
    public static DiagnosticLocation Of(string stage) => new() { Stage = stage };

    /// <summary>
    /// The location as compilers print it, followed by the cell: <c>panel.csv(12,3) [gdp, DEU, 2019]</c>. The stage stands for the file where
    /// there is none.
    /// </summary>
    /// <returns>The text; empty when no part is set.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(File ?? Stage);
        if (Line is { } line)
        {
            text.Append('(').Append(line.ToString(CultureInfo.InvariantCulture));
            if (Position is { } position) text.Append(',').Append(position.ToString(CultureInfo.InvariantCulture));
            text.Append(')');
        }
        string[] cell = [Column ?? "", Region ?? "", Period?.ToString() ?? ""];
        var named = string.Join(", ", cell.Where(part => part.Length > 0));
        if (named.Length > 0) text.Append(text.Length > 0 ? " [" : "[").Append(named).Append(']');
        return text.ToString();
    }
}
