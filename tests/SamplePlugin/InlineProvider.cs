using System.Globalization;
using FusionMetrics;
using FusionMetrics.Providers;

namespace SamplePlugin;

/// <summary>A panel in memory: the rows of its options.</summary>
public sealed class InlineProvider(InlineOptions options) : IIndicatorProvider
{
    public void Provide(PanelBuilder builder, CancellationToken cancellationToken)
    {
        int[] handles = [.. options.Columns.Select(builder.Declare)];
        for (var line = 0; line < options.Rows.Count; line++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cells = options.Rows[line].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var origin = new RowOrigin("inline", line + 1);
            if (cells.Length != handles.Length + 2 || !Period.TryParse(cells[1], out var period))
            {
                builder.Report(SamplePluginRules.BadRow.Says(
                    $"'{options.Rows[line]}' is not a region, a period and {handles.Length} values.", origin.ToLocation()));
                continue;
            }
            for (var column = 0; column < handles.Length; column++)
                if (handles[column] >= 0) builder.Add(cells[0], period, handles[column], Value(cells[column + 2]), origin);
        }
    }

    private static double Value(string cell) => cell == "-" ? double.NaN : double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
}
