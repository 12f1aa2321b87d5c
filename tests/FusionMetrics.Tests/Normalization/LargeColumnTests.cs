using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Normalization;

/// <summary>Columns whose normalised values a double cannot hold are declined, and those just inside are not.</summary>
public class LargeColumnTests
{
    [Theory]
    [InlineData("zavadskas-turskis", Direction.Cost, 1e308, 1.5e308)] // 2 min
    [InlineData("zavadskas-turskis", Direction.Cost, 1e-10, 1.7e308)] // max / min
    [InlineData("zavadskas-turskis", Direction.Benefit, -1.7e308, 1e-10)] // min / max
    [InlineData("linear-ratio", Direction.Benefit, -1.7e308, 1e-10)]
    [InlineData("robust", Direction.Benefit, -1.7e308, 1.7e308)]
    [InlineData("robust", Direction.Benefit, -1.7e308, -1.0, 0.0, 1.0, 1.7e308)] // the range, though not the deviation
    [InlineData("sum", Direction.Benefit, 1.7e308, 1.7e308)]
    [InlineData("sum", Direction.Benefit, -1.7e308, 1.7e308, 1e-10)] // min / sum
    [InlineData("distance-to-reference", Direction.Benefit, -1.7e308, 1.7e308, 1e308)]
    [InlineData("z-score", Direction.Benefit, -1.7e308, 1.7e308)]
    [InlineData("vector", Direction.Benefit, 1.7e308, 1.7e308)]
    [InlineData("min-max", Direction.Benefit, -1.7e308, 1.7e308)]
    public void A_column_that_is_too_large_is_declined(string id, Direction direction, params double[] column)
        => Normalizer(id).ShouldBeDeclined(NormalizationRules.RangeTooLarge, column, direction);

    [Fact]
    public void Distances_beyond_the_largest_number_are_declined()
        => new ReferenceNormalizer(new ReferenceOptions { Form = ReferenceForm.Relative, Reference = ReferenceStatistic.Median }).ShouldBeDeclined(NormalizationRules.RangeTooLarge, [-1.7e308, 1, 1.7e308]);

    [Fact]
    public void A_mean_of_a_sum_that_is_too_large_is_declined()
    {
        new ReferenceNormalizer(new ReferenceOptions { Reference = ReferenceStatistic.Mean }).ShouldBeDeclined(NormalizationRules.RangeTooLarge, [1.5e308, 1.6e308, 1.7e308]);
        new ReferenceNormalizer(new ReferenceOptions { Reference = ReferenceStatistic.Median }).Normalized([1.5e308, 1.6e308, 1.7e308]).Should().Equal([0, 1, 2], (x, y) => Math.Abs(x - y) < 1e-14);
    }

    [Theory]
    [InlineData(1e-10, 1.7e308)]
    [InlineData(-1.7e308, -1e-10)]
    public void Relative_distances_that_are_too_large_are_declined(params double[] column)
        => new ReferenceNormalizer(new ReferenceOptions { Form = ReferenceForm.Relative, Reference = ReferenceStatistic.Best }).ShouldBeDeclined(
            NormalizationRules.RangeTooLarge, column, column[0] > 0 ? Direction.Cost : Direction.Benefit);

    [Theory]
    [InlineData("zavadskas-turskis", Direction.Cost, 8e307, 1.5e308)]
    [InlineData("zavadskas-turskis", Direction.Cost, 1e-10, 1e298)]
    [InlineData("robust", Direction.Benefit, -8e307, -7e307, 0.0, 7e307, 8e307)]
    [InlineData("robust", Direction.Benefit, 1e308, 1.2e308, 1.7e308)] // The sum of the ends is too large, their distance is not.
    [InlineData("sum", Direction.Benefit, 8e307, 8e307)]
    [InlineData("sum", Direction.Benefit, -8e307, 8e307, 1.0)]
    [InlineData("distance-to-reference", Direction.Benefit, -8e307, 1e307, 8e307)]
    [InlineData("vector", Direction.Benefit, 1e308, 1e308)]
    [InlineData("min-max", Direction.Benefit, -8e307, 8e307)]
    [InlineData("min-max", Direction.Cost, 1e308, 1.7e308)]
    public void A_column_that_is_just_not_too_large_has_finite_values(string id, Direction direction, params double[] column)
        => Normalizer(id).Fit(new ArrayColumn(column, direction)).Of(column).Should().OnlyContain(v => double.IsFinite(v));

    private static INormalizer Normalizer(string id) => (INormalizer)BuiltInMethods.Catalog.Find(MethodFamily.Normalization, id)!.CreateObject();
}
