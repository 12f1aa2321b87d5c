using FusionMetrics.Outlook;

namespace FusionMetrics.Data.Series;

/// <summary>Series as bytes, for the hash of what a database gave.</summary>
internal static class SeriesValues
{
    public static void Write(IReadOnlyList<OutlookSeries> all, BinaryWriter writer)
    {
        foreach (var series in all)
        {
            writer.Write(series.Region);
            writer.Write(series.Series);
            for (var i = 0; i < series.Values.Count; i++)
            {
                writer.Write(series.Periods[i].ToString());
                writer.Write(series.Values[i]);
            }
        }
    }
}
