using FusionMetrics.Providers;

namespace FusionMetrics.Data;

/// <summary>
/// A provider whose values stand in a table that can be looked at before anyone knows what is in it: for a draft of a recipe, or for series. As safe for several threads as
/// its table is.
/// </summary>
public interface ITableProvider : IIndicatorProvider
{
    /// <summary>The table.</summary>
    ITableSource Table { get; }

    /// <summary>Where region, period, indicator and value stand, for a format in which they are always the same; null where the table may have any form.</summary>
    TablePanelOptions? Form => null;
}
