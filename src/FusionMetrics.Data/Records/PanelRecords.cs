using FusionMetrics.Data;

namespace FusionMetrics;

/// <summary>Makes panels of records.</summary>
public static class PanelRecords
{
    extension(Panel)
    {
        /// <summary>Makes a panel of records, one a region and period.</summary>
        /// <typeparam name="TRecord">A record.</typeparam>
        /// <param name="records">The records, in any order.</param>
        /// <param name="region">The region's code.</param>
        /// <param name="period">The period.</param>
        /// <param name="columns">The indicators' codes, and their values in a record, null or NaN where missing.</param>
        /// <returns>The panel.</returns>
        /// <exception cref="FusionMetricsException">Anything is wrong with the records; carries all of it.</exception>
        public static Panel From<TRecord>(IEnumerable<TRecord> records, Func<TRecord, string?> region, Func<TRecord, Period> period, params (string Indicator, Func<TRecord, double?> Value)[] columns)
            => Panel.Read(new RecordPanelProvider<TRecord>(records, region, period, columns), null, out _);
    }
}
