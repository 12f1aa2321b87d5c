using FusionMetrics.Numerics;
using FusionMetrics.Treatment;

namespace FusionMetrics.Screening;

/// <summary>The values of each indicator by itself, as they are: how many there are, how they are distributed, which lie far out.</summary>
internal sealed class IndicatorCheck(Panel panel, ScreeningRecipe recipe)
{
    private readonly OutlierRule rule = new() { Skewness = recipe.Skewness, Kurtosis = recipe.Kurtosis };

    /// <summary>What there is to say of an indicator, and its outliers in canonical row order.</summary>
    public (ScreenedIndicatorRow Row, IReadOnlyList<OutlierRow> Outliers) Of(Indicator indicator, string group)
    {
        double[] values = [.. panel.Column(indicator.Code).ToArray().Where(value => !double.IsNaN(value))];
        var row = new ScreenedIndicatorRow(indicator.Code, group) { Count = values.Length, Availability = (double)values.Length / panel.RowCount };
        if (values.Length == 0) return (row with { Flags = [ScreeningFinding.Empty] }, []);
        var sample = new OutlierSample(indicator, null, values);
        var outliers = Outliers(indicator, Fences.Of(sample.Sorted, recipe.Fences));
        var described = Described(row, sample) with { Outliers = outliers.Count };
        return (described with { Flags = Flags(described, sample) }, outliers);
    }

    private static ScreenedIndicatorRow Described(ScreenedIndicatorRow row, OutlierSample sample)
    {
        var (values, n) = (sample.Sorted, (double)sample.Sorted.Length);
        var (different, commonest, zeros) = Repetitions(values);
        return row with
        {
            UniqueShare = different / n,
            CommonestShare = commonest / n,
            ZeroShare = zeros / n,
            Minimum = values[0],
            Maximum = values[^1],
            Mean = Mean.Of(values),
            Median = Median.Of(values),
            Deviation = Deviation(sample),
            Skewness = sample.Sums.Skewness,
            Kurtosis = sample.Sums.Kurtosis,
        };
    }

    // How many values are different, how often the commonest occurs, and zero.
    private static (int Different, int Commonest, int Zeros) Repetitions(double[] ascending)
    {
        var (different, commonest, zeros) = (0, 0, 0);
        for (int start = 0, end; start < ascending.Length; start = end)
        {
            for (end = start + 1; end < ascending.Length && ascending[end] == ascending[start];) end++;
            different++;
            commonest = Math.Max(commonest, end - start);
            if (ascending[start] == 0) zeros = end - start;
        }
        return (different, commonest, zeros);
    }

    private static double Deviation(OutlierSample sample)
    {
        if (sample.Sorted.Length < 2) return double.NaN;
        var deviation = DoubleDouble.Sqrt(sample.Sums.Variance).ToDouble() / sample.Deviation.Scale;
        return double.IsFinite(deviation) ? deviation : double.NaN;
    }

    private ScreeningFinding[] Flags(ScreenedIndicatorRow row, OutlierSample sample) => FlagWords.Raised(
        (ScreeningFinding.Lacking, row.Availability < recipe.Availability),
        (ScreeningFinding.Constant, sample.IsConstant),
        (ScreeningFinding.Repetitive, !sample.IsConstant && row.UniqueShare < recipe.Unique),
        (ScreeningFinding.Zeros, row.ZeroShare > recipe.Zeros),
        (ScreeningFinding.Skewed, sample.IsSkewed(rule)));

    private List<OutlierRow> Outliers(Indicator indicator, Fences fences)
    {
        var outliers = new List<OutlierRow>();
        var column = panel.Column(indicator.Code);
        for (var row = 0; row < column.Length; row++)
        {
            var fence = fences.Passed(column[row]);
            if (!double.IsNaN(fence)) outliers.Add(new(panel.RegionAt(row).Code, panel.PeriodAt(row), indicator.Code, column[row], fence, fences.Beyond(column[row])));
        }
        return outliers;
    }
}
