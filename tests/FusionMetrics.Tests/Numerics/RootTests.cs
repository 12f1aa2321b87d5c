using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class RootTests
{
    [Fact]
    public void Roots_are_found_to_the_last_digits()
        => Gen.Select(Gen.Double[-10, 10], Gen.Double[0.1, 10], Gen.Double[0.1, 10]).Sample((root, left, right)
            => Root.Between(x => (x - root) * (1 + x * x), root - left, root + right).Should().BeApproximately(root, 4e-15), iter: 1000);

    [Fact]
    public void A_steep_function_and_a_flat_one_are_no_harder()
    {
        Root.Between(x => Math.Exp(20 * x) - 1, -3, 1).Should().BeApproximately(0, 1e-15);
        Root.Between(x => Math.Atan(x - 0.5), -1000, 900).Should().BeApproximately(0.5, 1e-15);
    }

    // The middle is so large that the point of the exponential is rounded to an end, twice.
    [Fact]
    public void A_function_that_is_far_larger_in_the_middle_is_no_harder()
    {
        Root.Between(x => x <= -0.75 ? (x + 0.875) * 1e-10 : 1e100, -1, 1).Should().BeApproximately(-0.875, 1e-15);
        Root.Between(x => x >= 0.75 ? (0.875 - x) * 1e-10 : 1e100, -1, 1).Should().BeApproximately(0.875, 1e-15);
    }

    [Fact]
    public void Without_a_change_of_sign_it_is_the_end_nearer_to_0()
    {
        Root.Between(x => x + 3, -2, 5).Should().Be(-2);
        Root.Between(x => x - 3, -2, 2).Should().Be(2);
    }

    [Fact]
    public void A_root_at_an_end_is_that_end()
    {
        Root.Between(x => x, 0, 5).Should().Be(0);
        Root.Between(x => x, -5, 0).Should().Be(0);
    }

    [Fact]
    public void Of_two_ends_as_near_to_0_it_is_the_lower()
    {
        Root.Between(x => x * x, -2, 2).Should().Be(-2);
        Root.Between(x => -x * x, -2, 2).Should().Be(-2);
    }

    // An exponential times a line is bent straight by the first step: after the ends and the middle it looks at the root itself.
    [Theory]
    [InlineData(0.3, 1, -1, 3)]
    [InlineData(0.3, -1, -1, 3)]
    [InlineData(2.7, 1, -1, 3)]
    [InlineData(2.7, -1, 2, 9)]
    [InlineData(-5.1, 0.5, -7, -5)]
    public void Where_an_exponential_bends_a_line_the_fourth_point_is_the_root(double root, double bend, double low, double high)
    {
        foreach (var sign in new[] { 1, -1 })
        {
            var asked = Asked(x => sign * Math.Exp(bend * x) * (x - root), low, high);

            asked.Take(3).Should().Equal(low, high, low + (high - low) / 2);
            asked[3].Should().BeApproximately(root, 4e-15);
        }
    }

    [Fact]
    public void It_looks_no_further_where_it_is_0()
    {
        Asked(x => x, 0, 5).Should().Equal(0, 5);
        Asked(x => x, -5, 0).Should().Equal(-5, 0);
        Asked(x => x + 3, -2, 5).Should().Equal(-2, 5);
        Asked(x => x, -1, 1).Should().Equal(-1, 1, 0);
        Asked(x => x - 0.25, 0, 2).Should().Equal(0, 2, 1, 0.25);
        Asked(x => 0.25 - x, 0, 2).Should().Equal(0, 2, 1, 0.25);
    }

    // Halving alone would take more than 50 points.
    [Fact]
    public void The_digits_double_with_every_two_points()
        => Gen.Select(Gen.OneOf(Gen.Double[-3, -1], Gen.Double[1, 3]), Gen.Double[0.5, 2], Gen.Double[0.5, 2], Gen.Int[-1, 1].Where(sign => sign != 0)).Sample((root, left, right, sign) =>
        {
            var asked = Asked(x => sign * (Math.Atan(x - root) + (x - root)), root - left, root + right);

            asked.Count.Should().BeLessThan(20);
            asked.Should().OnlyContain(x => x >= asked[0] && x <= asked[1]);
        }, iter: 1000);

    [Fact]
    public void A_root_that_no_double_hits_ends_the_search_too()
        => Asked(x => x * x - 2, 0, 2).Count.Should().BeLessThan(18);

    [Fact]
    public void A_step_is_found_between_two_neighbours()
    {
        var found = Root.Between(x => x < 0.7 ? -1 : 2, 0, 1);

        found.Should().BeApproximately(0.7, 1e-12);
    }

    // Every step comes nearer to 0, and none is there.
    [Fact]
    public void There_are_100_steps_at_most() => Asked(x => x < 0 ? -1 : 1, -1, 1.5).Should().HaveCount(2 + 2 * 100);

    [Fact]
    public void There_is_a_function() => FluentActions.Invoking(() => Root.Between(null!, 0, 1)).Should().Throw<ArgumentNullException>();

    private static List<double> Asked(Func<double, double> function, double low, double high)
    {
        var asked = new List<double>();
        Root.Between(
            x =>
            {
                asked.Add(x);
                return function(x);
            },
            low,
            high);
        return asked;
    }
}
