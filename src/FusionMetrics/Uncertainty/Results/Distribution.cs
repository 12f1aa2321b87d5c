namespace FusionMetrics.Uncertainty;

/// <summary>The distribution of a number over the replicates.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Deviation">The standard deviation, with n - 1.</param>
/// <param name="Low">The lower end of the band.</param>
/// <param name="Median">The median.</param>
/// <param name="High">The upper end of the band.</param>
public readonly record struct Distribution(double Mean, double Deviation, double Low, double Median, double High)
{
    internal static Distribution Of(double[] values, double confidence)
    {
        var sample = new SortedSample(values);
        return new(sample.Mean, sample.Deviation, sample.Quantile((1 - confidence) / 2), sample.Quantile(0.5), sample.Quantile((1 + confidence) / 2));
    }
}
