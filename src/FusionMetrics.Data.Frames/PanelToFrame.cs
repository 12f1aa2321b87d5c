using Microsoft.Data.Analysis;

namespace FusionMetrics;

/// <summary>Makes data frames of panels.</summary>
public static class PanelToFrame
{
    /// <summary>The panel in wide form as a data frame: region, period, and a column an indicator; a missing value is null.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>A frame of its own.</returns>
    public static DataFrame ToDataFrame(this Panel panel) => new PanelTable(panel).ToDataFrame();
}
