using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

/// <summary>The points that are looked at beside those of the definition (Nelder and Mead 1965), worked out by hand; and minima that are known.</summary>
public class BoxMinimumTests
{
    private static readonly (double Low, double High, int Points) Wide = (-8, 8, 3);

    [Fact]
    public void All_points_of_the_grid_are_looked_at_first()
        => Asked([1], (2, 10, 3), (-1, 1, 2)).Take(6).Should().BeEquivalentTo<double[]>([[2, -1], [6, -1], [10, -1], [2, 1], [6, 1], [10, 1]], o => o.WithStrictOrdering());

    [Theory]
    [InlineData(2, 4)]
    [InlineData(6, 8)]
    [InlineData(10, 8)]
    public void The_search_begins_at_the_best_of_them_and_half_a_step_towards_the_middle(double best, double next)
    {
        var asked = new List<double>();
        BoxMinimum.Of(x => Noted(asked, x[0]) == best ? 0 : 1, (2, 10, 3));

        asked.Skip(3).Take(2).Should().Equal(best, next);
    }

    // The grid has its best point in its middle; the search is at (0, 0), (4, 0) and (0, 4), where the function is 1, 2 and 3. What it is at the points asked for next, and these.
    [Theory]
    [InlineData(new double[0], new double[] { 4, -4 })]
    [InlineData(new double[] { 0 }, new double[] { 4, -4, 6, -8 })]
    [InlineData(new double[] { 0, -1 }, new double[] { 4, -4, 6, -8, 2, -8 })]
    [InlineData(new double[] { 0, 0 }, new double[] { 4, -4, 6, -8, 0, -4 })]
    [InlineData(new double[] { 0, 0.5 }, new double[] { 4, -4, 6, -8, 0, -4 })]
    [InlineData(new double[] { 1 }, new double[] { 4, -4, 0, -4 })]
    [InlineData(new double[] { 1.5 }, new double[] { 4, -4, 0, -4 })]
    [InlineData(new double[] { 2 }, new double[] { 4, -4, 3, -2 })]
    [InlineData(new double[] { 2.5 }, new double[] { 4, -4, 3, -2 })]
    [InlineData(new double[] { 2.5, 2.2 }, new double[] { 4, -4, 3, -2, 1, 2 })]
    [InlineData(new double[] { 2.5, 2.5 }, new double[] { 4, -4, 3, -2, 2, 0 })]
    [InlineData(new double[] { 2.5, 2.7 }, new double[] { 4, -4, 3, -2, 2, 0 })]
    [InlineData(new double[] { 3 }, new double[] { 4, -4, 1, 2 })]
    [InlineData(new double[] { 5 }, new double[] { 4, -4, 1, 2 })]
    [InlineData(new double[] { 5, 2.9 }, new double[] { 4, -4, 1, 2, 3, -2 })]
    [InlineData(new double[] { 5, 3, 1.8, 1.2 }, new double[] { 4, -4, 1, 2, 2, 0, 0, 2, -2, 2 })]
    [InlineData(new double[] { 5, 3, 0.5, 1.2 }, new double[] { 4, -4, 1, 2, 2, 0, 0, 2, 2, -2 })]
    public void Worst_points_are_reflected_stretched_drawn_in_or_all_are_halved(double[] answers, double[] points)
    {
        double[] before = [10, 10, 10, 10, 1, 10, 10, 10, 10, 1, 2, 3];
        Asked([.. before, .. answers, 100], Wide, Wide).Skip(before.Length).Take(points.Length / 2).SelectMany(point => point).Should().Equal(points);
    }

    [Fact]
    public void Of_points_as_good_it_is_the_first() => BoxMinimum.Of(_ => 1, (2, 10, 3), (-1, 1, 2)).Should().Equal(2, -1);

    // A step looks at two points and moves all but one: half as wide each time, until less than 1e-9.
    [Fact]
    public void Where_all_points_are_as_good_the_search_ends_when_it_is_narrow()
    {
        Asked([1], (2, 10, 3)).Should().HaveCount(3 + 2 + 31 * 3);
        Asked([-1], (2, 10, 3), (-100, 100, 2)).Should().HaveCount(6 + 3 + 37 * 4);
        Asked([-1], (-100, 100, 2), (2, 10, 3)).Should().HaveCount(6 + 3 + 37 * 4);
    }

    [Fact]
    public void A_width_of_exactly_1e_9_is_narrow()
    {
        Asked([1], (0, 4e-9, 3)).Should().HaveCount(3 + 2);
        Asked([0], (0, 4e-9, 3)).Should().HaveCount(3 + 2);
    }

    [Fact]
    public void Values_are_as_good_that_differ_by_1e_15_of_themselves()
    {
        Asked([1e15, 2e15, 2e15, 1e15, 1e15 + 1], (0, 4e-9, 3)).Should().HaveCount(3 + 2);
        Asked([1e15, 2e15, 2e15, 1e15, 1e15 + 2], (0, 4e-9, 3)).Count.Should().BeGreaterThan(3 + 2);
    }

    // Every point is better than all before: two of them a step, until all lie in a corner; six times over.
    [Fact]
    public void A_search_ends_after_60_steps_a_variable_and_6_beginnings()
    {
        var last = 0;
        BoxMinimum.Of(_ => --last, (0, 8, 3));
        last.Should().Be(-(3 + 6 * (2 + 2 * 60)));

        last = 0;
        BoxMinimum.Of(_ => --last, Wide, Wide);
        last.Should().Be(-(9 + 6 * (3 + 2 * 120)));
    }

    // Three points a step: two of them the end of the box.
    [Fact]
    public void A_search_that_has_not_fallen_flat_begins_once()
    {
        var asked = new List<double>();
        BoxMinimum.Of(x => Noted(asked, x[0]), (0, 8, 3)).Should().Equal(0);

        asked.Should().HaveCount(3 + 2 + 3 * 60);
    }

    // Only a beginning looks above the side onto which the first step falls: half a step of the grid, and each time a sixteenth of that.
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_search_that_has_fallen_flat_begins_again_nearer_to_the_side(int along, int above)
    {
        var beginnings = new List<double>();
        (double, double, int)[] axes = [Wide, Wide];
        axes[above] = (0, 16, 3);
        BoxMinimum.Of(
            point =>
            {
                if (point[above] is > 0 and < 8) beginnings.Add(point[above]);
                return Math.Abs(point[along]) + 10 * point[above];
            },
            axes).Should().Equal(0, 0);

        beginnings.Should().Equal(Enumerable.Range(0, 6).Select(round => Math.ScaleB(4, -4 * round)));
    }

    [Fact]
    public void The_least_of_a_paraboloid_is_found_inside_the_box_and_on_its_sides()
        => Gen.Select(Gen.Double[-2, 2], Gen.Double[-1, 3], Gen.Double[-1.5, 1.5]).Sample((a, b, c) =>
        {
            double Value(double x, double y) => (x - a) * (x - a) + (y - b) * (y - b) + c * (x - a) * (y - b) + 1;
            var found = BoxMinimum.Of(p => Value(p[0], p[1]), (-1, 1, 5), (0, 2, 5));

            double[] ofX = [-1, 1, a], ofY = [0, 2, b];
            var sides = ofX.Take(2).Select(x => Value(x, Math.Clamp(b - c * (x - a) / 2, 0, 2))).Concat(ofY.Take(2).Select(y => Value(Math.Clamp(a - c * (y - b) / 2, -1, 1), y)));
            var least = a is >= -1 and <= 1 && b is >= 0 and <= 2 ? 1 : sides.Min();
            Value(found[0], found[1]).Should().BeApproximately(least, 1e-12 * least);
        }, iter: 1000);

    // A search that falls flat and ends there says (0, 0).
    [Theory]
    [InlineData(0.0843)]
    [InlineData(1e-2)]
    [InlineData(1e-3)]
    [InlineData(1e-5)]
    public void A_least_near_to_a_side_is_found(double near)
        => BoxMinimum.Of(p => p[0] * p[0] + Math.Pow(p[1] - near, 2) + 1e-12, (-1, 1, 5), (0, 2, 5))[1].Should().BeApproximately(near, 1e-7);

    // -0.3 + 2 * 0.2 rounds to more than 0.1.
    [Fact]
    public void The_last_point_of_the_grid_is_the_end_of_the_box() => Asked([1], (-0.3, 0.1, 3)).Take(3).Max(point => point[0]).Should().Be(0.1);

    [Fact]
    public void The_least_of_three_variables_is_found()
        => Gen.Double[-0.5, 0.5].Array[3].Sample(m
            => BoxMinimum.Of(x => x.Zip(m).Sum(p => (p.First - p.Second) * (p.First - p.Second)), (-1, 1, 5), (-1, 1, 6), (-1, 1, 7)).Should().Equal(m, (x, y) => Math.Abs(x - y) < 1e-6), iter: 100);

    [Fact]
    public void A_bent_valley_is_followed_to_its_lowest_point() // Rosenbrock (1960)
        => BoxMinimum.Of(p => 100 * Math.Pow(p[1] - p[0] * p[0], 2) + Math.Pow(1 - p[0], 2), (-2, 2, 5), (-1, 3, 4)).Should().Equal([1, 1], (x, y) => Math.Abs(x - y) < 1e-6);

    [Fact]
    public void Every_point_lies_in_the_box_and_the_best_of_all_is_the_answer()
        => Gen.Select(Gen.Int[1, 9].Array[1, 3], Gen.Double[0, 6]).Sample((waves, phase) =>
        {
            var axes = Array.ConvertAll(waves, w => ((double)-w, 1.5, 3));
            var (least, best) = (double.PositiveInfinity, Array.Empty<double>());
            var found = BoxMinimum.Of(
                point =>
                {
                    for (var a = 0; a < point.Length; a++) point[a].Should().BeInRange(axes[a].Item1, 1.5);
                    var value = Math.Cos(phase + 1e5 * point.Zip(waves).Sum(p => p.First * p.Second));
                    if (value < least) (least, best) = (value, [.. point]);
                    return value;
                },
                axes);
            found.Should().Equal(best);
        }, iter: 100);

    // Near 0 there is always a better number: the last step finds one as well as others do.
    [Fact]
    public void What_the_last_step_finds_counts()
    {
        for (var i = 1; i < 50; i++)
        {
            var asked = new List<double>();
            BoxMinimum.Of(x => Math.Abs(Noted(asked, x[0])), (-i / 7.0, 1, 4))[0].Should().Be(asked.MinBy(Math.Abs));
        }
    }

    // The last answer is that of all further points.
    private static List<double[]> Asked(double[] answers, params (double Low, double High, int Points)[] axes)
    {
        var asked = new List<double[]>();
        BoxMinimum.Of(
            point =>
            {
                asked.Add([.. point]);
                return answers[Math.Min(asked.Count, answers.Length) - 1];
            },
            axes);
        return asked;
    }

    private static double Noted(List<double> asked, double x)
    {
        asked.Add(x);
        return x;
    }
}
