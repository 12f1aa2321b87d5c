using System.Globalization;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Treatment;

/// <summary>
/// Winsorises point by point: while the values of an indicator are skewed, the largest of them (with positive skewness; else the least) and all
/// equal to it become the next one, until they are skewed no more or as many points as allowed are changed.
/// </summary>
/// <remarks>
/// An indicator is never made constant. Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 3; Becker et al. (2022),
/// COINr, Journal of Open Source Software 7(78), 4567.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Winsorise(WinsoriseOptions options) : OutlierTreatment(options.Rule)
{
    internal static MethodDescription Description { get; } = new("The most extreme values of skewed indicators become the next ones, point by point.")
    {
        Formula = "while |skewness| >= 2 and excess kurtosis >= 3.5, at most 5 points: max := next below it, or min := next above it",
        Source = "OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 3; Becker et al. (2022), Journal of Open Source Software 7(78), 4567",
        Conventions = ["Skewness and excess kurtosis are corrected for bias (G1 and G2 of Joanes and Gill 1998). An indicator is skewed where both reach their limits; the side that the skewness points to is winsorised, equal values together."],
    };

    /// <inheritdoc/>
    private protected override OutlierFit Fit(OutlierSample sample)
    {
        var tails = new WinsorisedTails(sample);
        while (tails.Points < options.Points && tails.CanNarrow && (options.Rule.When == OutlierWhen.Always || options.Rule.IsSkewed(tails.Sums))) tails.Narrow();
        if (options.Failing == WinsorisingFailure.Undo && options.Rule.IsSkewed(tails.Sums))
            return new(null, string.Create(CultureInfo.InvariantCulture, $"would still be skewed after {tails.Points} points and is left as it was"));
        return new([tails.Least, tails.Largest], string.Create(CultureInfo.InvariantCulture, $"had {tails.Points} points winsorised"));
    }

    /// <inheritdoc/>
    private protected override double Map(IReadOnlyList<double> parameters, double value) => Math.Clamp(value, parameters[0], parameters[1]);

    /// <inheritdoc/>
    private protected override string Reason(IReadOnlyList<double> parameters)
        => string.Create(CultureInfo.InvariantCulture, $"winsorised to {parameters[0]:R} to {parameters[1]:R}");

    /// <summary>The values with their extremes moved in, and the sums of their powers, which a move changes at no cost.</summary>
    private sealed class WinsorisedTails
    {
        private readonly List<double> values = [];
        private readonly List<int> counts = [];
        private readonly OutlierSample sample;

        // The sums of the values before each different one, counted from the middle: so that what is far out is never added and taken away again.
        private readonly PowerSums[] before;
        private int low;
        private int high;
        private int lowPoints;
        private int highPoints;

        public WinsorisedTails(OutlierSample sample)
        {
            this.sample = sample;
            foreach (var value in sample.Sorted)
            {
                if (values.Count > 0 && values[^1] == value) counts[^1]++;
                else
                {
                    values.Add(value);
                    counts.Add(1);
                }
            }
            high = values.Count - 1;
            before = new PowerSums[values.Count + 1];
            var middle = values.Count / 2;
            for (var i = middle; i < values.Count; i++) before[i + 1] = before[i] + Of(i, counts[i]);
            for (var i = middle; i > 0; i--) before[i - 1] = before[i] - Of(i - 1, counts[i - 1]);
        }

        /// <summary>How many values were changed.</summary>
        public int Points => lowPoints + highPoints;

        /// <summary>Whether there would be two different values left.</summary>
        public bool CanNarrow => high - low > 1;

        public double Least => values[low];

        public double Largest => values[high];

        public PowerSums Sums => before[high + 1] - before[low] + Of(low, lowPoints) + Of(high, highPoints);

        /// <summary>Moves the extreme on the side that the skewness points to.</summary>
        public void Narrow()
        {
            if (Sums.Skewness >= 0) highPoints += counts[high--];
            else lowPoints += counts[low++];
        }

        private PowerSums Of(int place, int times) => PowerSums.Of(sample.Deviation.Of(values[place]), times);
    }
}
