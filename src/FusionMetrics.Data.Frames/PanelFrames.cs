using FusionMetrics.Data;
using FusionMetrics.Data.Frames;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace FusionMetrics;

/// <summary>Makes panels of data frames.</summary>
public static class PanelFrames
{
    extension(Panel)
    {
        /// <summary>Makes a panel of a <see cref="DataFrame"/> or an <see cref="IDataView"/> in wide form: one row a region and period, one column an indicator.</summary>
        /// <param name="data">The frame.</param>
        /// <param name="region">The name of the column with the region's code.</param>
        /// <param name="period">The name of the column with the period.</param>
        /// <param name="indicators">The indicators whose columns are read; null for every column.</param>
        /// <returns>The panel.</returns>
        /// <exception cref="FusionMetricsException">Anything is wrong with the frame; carries all of it.</exception>
        public static Panel From(IDataView data, string region = "region", string period = "period", IndicatorSystem? indicators = null)
            => Panel.From(data, new TablePanelOptions { Region = region, Period = period }, indicators);

        /// <summary>Makes a panel of a <see cref="DataFrame"/> or an <see cref="IDataView"/> in any form.</summary>
        /// <param name="data">The frame.</param>
        /// <param name="options">How it holds the panel.</param>
        /// <param name="indicators">The indicators that are read; null for all.</param>
        /// <returns>The panel.</returns>
        /// <exception cref="FusionMetricsException">Anything is wrong with the frame; carries all of it.</exception>
        public static Panel From(IDataView data, TablePanelOptions options, IndicatorSystem? indicators)
            => Panel.Read(new TablePanelProvider(new FrameTable(data), options), indicators, out _);
    }
}
