using FusionMetrics.Numerics;
using FusionMetrics.Trends;

namespace FusionMetrics.Uncertainty;

/// <summary>The trend of every region over the replicates.</summary>
internal sealed class TrendDistributions(Panel panel, ITrendDetector detector, string series, double[] nominal, ReplicateMatrix replicates, UncertaintyRecipe uncertainty)
{
    public TrendOddsTable Of(Chunks chunks)
    {
        var rows = new TrendOddsRow[panel.Regions.Count];
        chunks.ForEach(rows.Length, region => rows[region] = Row(region));
        return new TrendOddsTable(series, rows);
    }

    private TrendOddsRow Row(int region)
    {
        var own = Finding(region, nominal);
        var (p, slopes, counts) = (new double[replicates.Rows], new double[replicates.Rows], new int[Enum.GetValues<Verdict>().Length]);
        for (var n = 0; n < replicates.Rows; n++)
        {
            var finding = Finding(region, replicates.Row(n));
            (p[n], slopes[n]) = (finding.P, finding.Slope);
            counts[(int)finding.Verdict]++;
        }
        var there = replicates.Rows - counts[(int)Verdict.TooShort];
        // 0 / 0 is the NaN that is wanted.
        double Share(Verdict verdict) => verdict == Verdict.TooShort ? double.NaN : (double)counts[(int)verdict] / there;
        return new(panel.Regions[region].Code, own, there, Distribution.Of(p, uncertainty.Confidence), Distribution.Of(slopes, uncertainty.Confidence),
            Share(Verdict.Increasing), Share(Verdict.Decreasing), Share(own.Verdict) >= uncertainty.Trends!.Certainty);
    }

    private TrendFinding Finding(int region, ReadOnlySpan<double> scores) => detector.Detect(RegionValues.Of(panel, region, scores).Series);
}
