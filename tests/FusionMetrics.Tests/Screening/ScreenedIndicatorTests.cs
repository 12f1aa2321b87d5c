using CsCheck;
using FusionMetrics.Screening;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Screening;

public class ScreenedIndicatorTests
{
    private const double Missing = double.NaN;

    [Fact]
    public void A_hand_worked_indicator()
    {
        // Mean 3, sum of squared deviations 4 + 1 + 1 + 1 + 9 = 16. Quartiles 2 and 2, so that every other value is beyond the fences.
        var result = Screens.Of(("x", [1, 2, 2, Missing, 2, 8]));

        var row = result.Indicators.Single();
        (row.Indicator, row.Group, row.Count, row.Availability).Should().Be(("x", "g", 5, 5 / 6.0));
        (row.UniqueShare, row.CommonestShare, row.ZeroShare).Should().Be((0.6, 0.6, 0));
        (row.Minimum, row.Maximum, row.Mean, row.Median).Should().Be((1, 8, 3, 2));
        row.Deviation.Should().Be(Math.Sqrt(32 / 4.0));
        row.Outliers.Should().Be(2);
        result.Outliers.Select(o => (o.Region, o.Period, o.Indicator, o.Value, o.Fence, o.Beyond)).Should()
            .Equal(("R0000", Screens.Year, "x", 1, 2, Missing), ("R0005", Screens.Year, "x", 8, 2, Missing));
    }

    [Fact]
    public void Outliers_are_beyond_the_fences_by_so_many_interquartile_ranges()
    {
        // Quartiles 3 and 7, fences -3 and 13.
        var result = Screens.Of(("x", [1, 2, 3, 4, 5, 6, 7, 13, 17]));

        result.Outliers.Should().Equal(new OutlierRow("R0008", Screens.Year, "x", 17, 13, 1));
        result.Indicators[0].Outliers.Should().Be(1);
    }

    [Fact]
    public void Skewness_and_kurtosis_are_those_of_spreadsheets()
    {
        // SKEW and KURT of the example in the documentation of Excel: 3, 4, 5, 2, 3, 4, 5, 6, 4, 7.
        var row = Screens.Of(("x", [3, 4, 5, 2, 3, 4, 5, 6, 4, 7])).Indicators[0];

        row.Skewness.Should().BeApproximately(0.359543071, 5e-10);
        row.Kurtosis.Should().BeApproximately(-0.151799637, 5e-10);
        row.Flags.Should().BeEmpty();
    }

    [Theory]
    [InlineData(new[] { Missing, Missing, Missing }, "empty")]
    [InlineData(new[] { 5.0, 5, 5 }, "constant")]
    [InlineData(new[] { 5.0 }, "constant")]
    [InlineData(new[] { 1.0, Missing, 2 }, "")]
    [InlineData(new[] { 1.0, Missing, Missing }, "lacking constant")]
    [InlineData(new[] { 0.0, 0, 0, 1, 2 }, "zeros")]
    [InlineData(new[] { 0.0, 0, 0, 0, 1 }, "repetitive zeros skewed")]
    [InlineData(new[] { 1.0, 2, 3, 4, 5, 6, 7, 8, 9, 100 }, "skewed")]
    public void Flags_say_what_is_wrong_with_an_indicator(double[] values, string flags)
    {
        var result = Screens.Of(("x", values));
        Text(result, "flags").Should().Be(flags);
        result.Diagnostics.Count(d => d.Id is "FM4721" or "FM4722" or "FM4723").Should().Be(flags.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void What_does_not_exist_is_an_empty_cell()
    {
        string[] numbers = ["unique_share", "commonest_share", "zero_share", "minimum", "maximum", "mean", "median", "deviation", "skewness", "kurtosis", "outliers"];

        var none = Screens.Of(("x", [Missing, Missing]));
        numbers.Should().OnlyContain(column => Text(none, column) == "");
        var one = Screens.Of(("x", [3]));
        numbers.Where(column => Text(one, column) == "").Should().Equal("deviation", "skewness", "kurtosis");
        var two = Screens.Of(("x", [3, 4]));
        numbers.Where(column => Text(two, column) == "").Should().Equal("skewness", "kurtosis");
        var constant = Screens.Of(("x", [3, 3, 3, 3, 3]));
        numbers.Where(column => Text(constant, column) == "").Should().Equal("skewness", "kurtosis");
        Text(constant, "deviation").Should().Be("0");
        Text(constant, "outliers").Should().Be("0");
    }

    [Fact]
    public void Mean_and_deviation_are_right_to_the_last_digit_at_any_magnitude()
        => Gen.Select(Gen.Double[-1, 1].Array[2, 40], Gen.Int[-950, 950], Gen.Double[-5, 5]).Sample((parts, power, shift) =>
        {
            double[] values = [.. parts.Select(part => Math.ScaleB(part + shift, power))];
            var row = Screens.Of(("x", values)).Indicators[0];
            var mean = values.Aggregate(BigReal.Zero, (sum, x) => sum + x) / (BigReal)values.Length;
            var squares = values.Aggregate(BigReal.Zero, (sum, x) => sum + ((BigReal)x - mean) * ((BigReal)x - mean));
            // Where values cancel beyond the 77 digits of the oracle, it does not know the mean either.
            if (Math.Abs(mean.ToDouble()) > 1e-58 * values.Max(Math.Abs)) mean.RelativeError(row.Mean).Should().BeLessThan(1.2e-16);
            if (!squares.IsZero) BigReal.Sqrt(squares / (BigReal)(values.Length - 1)).RelativeError(row.Deviation).Should().BeLessThan(1.2e-16);
        }, iter: 1000);

    [Fact]
    public void Extreme_values_have_defined_answers()
        => Gen.Int[1, 12].SelectMany(rows => Gen.OneOf(Numbers.AnyMagnitude, Numbers.Extreme, Gen.Const(Missing)).Array[rows].Array[2, 3]).Sample(columns =>
        {
            var result = Screens.Of([.. columns.Select((values, i) => ($"x{i}", values))]);
            Screens.Cells(result).Should().NotContain(cell => cell.EndsWith("NaN", StringComparison.Ordinal) || cell.EndsWith('∞') || cell.EndsWith("Infinity", StringComparison.Ordinal));
            result.Correlations.Should().OnlyContain(r => !(Math.Abs(r.Pearson) > 1) && !(Math.Abs(r.Spearman) > 1) && !(r.P < 0) && !(r.P > 1));
        }, iter: 1000);

    private static string Text(ScreeningResult result, string column) => result.Indicators.Columns.Single(c => c.Name == column).Text(0);
}
