using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Against every corner of the region, and examples that are known.</summary>
public class LinearProgramTests
{
    // What earlier programmes left in it must change nothing. One a thread, as CsCheck runs several.
    [ThreadStatic]
    private static LinearProgram? used;

    private static LinearProgram Used => used ??= new LinearProgram(4);

    // Small whole numbers, many of them 0: ties and degenerate corners are frequent.
    private static readonly Gen<(double[][] Matrix, double[] Bounds, double[] Objective)> Programmes = Gen.Select(Gen.Int[1, 4], Gen.Int[1, 3])
        .SelectMany((rows, columns) => Gen.Select(
            Gen.Int[-3, 5].Select(i => (double)i).Array[columns].Array[rows], Gen.Int[0, 6].Select(i => (double)i).Array[rows], Gen.Int[-3, 5].Select(i => (double)i).Array[columns]));

    [Fact]
    public void The_largest_value_is_that_of_the_best_corner() => Programmes.Sample(p =>
    {
        var found = LinearProgram.Maximise(p.Matrix, p.Bounds, p.Objective);
        // A region without an end is closed far out; where the best corner lies out there, there is no largest value.
        const double far = 1e6;
        double[] reach = [.. p.Objective.Select(_ => 1.0)];
        var best = BestCorner([.. p.Matrix, reach], [.. p.Bounds, far], p.Objective);
        if (found is not { } answer)
        {
            best.Should().BeGreaterThan(far / 1000);
            return;
        }
        answer.Value.ToDouble().Should().BeApproximately(best, 1e-9);
        IsWithin(p.Matrix, p.Bounds, [.. answer.Solution.Select(x => x.ToDouble())]).Should().BeTrue();
        answer.Solution.Zip(p.Objective).Sum(x => x.First.ToDouble() * x.Second).Should().BeApproximately(best, 1e-9);
    }, iter: 1000);

    [Fact]
    public void Rows_added_one_by_one_lead_where_all_of_them_at_once_do() => Programmes.Sample(p =>
    {
        // Closed, so that every programme has an answer.
        double[] closing = [.. p.Objective.Select(_ => 1.0)];
        var all = LinearProgram.Maximise([closing, .. p.Matrix], [7, .. p.Bounds], p.Objective)!.Value;

        var programme = Used;
        programme.Begin(p.Objective);
        programme.Bind(closing, 7);
        programme.Climb().Should().BeTrue();
        foreach (var (row, bound) in p.Matrix.Zip(p.Bounds)) programme.Add(row, bound);

        (programme.Value - all.Value).ToDouble().Should().BeApproximately(0, 1e-25);
        var solution = new DoubleDouble[p.Objective.Length];
        programme.Solution(solution);
        var x = Array.ConvertAll(solution, v => v.ToDouble());
        IsWithin(p.Matrix, p.Bounds, x).Should().BeTrue();
        x.Zip(p.Objective).Sum(v => v.First * v.Second).Should().BeApproximately(all.Value.ToDouble(), 1e-12);
    }, iter: 1000);

    [Fact]
    public void A_region_without_an_end_has_no_largest_value()
        => LinearProgram.Maximise([[1, -1]], [1], [1, 1]).Should().BeNull();

    [Fact]
    public void Where_nothing_adds_anything_the_value_is_0()
        => LinearProgram.Maximise([[1, 1]], [5], [-1, 0])!.Value.Value.Should().Be(DoubleDouble.Zero);

    // Beale (1955): the largest coefficient as the entering rule goes round in a circle here for ever. The answer is 1/20 at (1/25, 0, 1, 0).
    [Fact]
    public void The_example_on_which_other_rules_go_round_in_a_circle_ends()
    {
        var (value, x) = LinearProgram.Maximise([[0.25, -60, -1 / 25.0, 9], [0.5, -90, -1 / 50.0, 3], [0, 0, 1, 0]], [0, 0, 1], [0.75, -150, 1 / 50.0, -6])!.Value;

        value.ToDouble().Should().BeApproximately(1 / 20.0, 1e-16);
        x.Select(v => v.ToDouble()).Should().Equal([1 / 25.0, 0, 1, 0], (a, b) => Math.Abs(a - b) < 1e-16);
    }

    [Fact]
    public void The_solution_has_more_digits_than_a_double_can_show()
    {
        // The corner of x + y / 3 = 1 (with 1 / 3 as a double) and x = y.
        var third = 1.0 / 3;
        var (_, x) = LinearProgram.Maximise([[1, third], [1, -1], [-1, 1]], [1, 0, 0], [1, 1])!.Value;

        (x[0] * ((DoubleDouble)1 + third) - 1).High.Should().BeApproximately(0, 1e-30);
    }

    // Bounds below 0 as well: x = 0 need not be allowed, and often nothing is.
    [Fact]
    public void Rows_that_leave_nothing_are_told_from_those_that_leave_something() => Gen.Select(Programmes, Gen.Int[-6, 6].Array[4]).Sample((p, bounds) =>
    {
        double[] closing = [.. p.Objective.Select(_ => 1.0)];
        double[][] rows = [closing, .. p.Matrix];
        double[] limits = [7, .. p.Matrix.Select((_, i) => (double)bounds[i])];
        var programme = Used;
        programme.Begin(p.Objective);
        var allowed = true;
        for (var row = 0; row < rows.Length && allowed; row++)
        {
            allowed = programme.Add(rows[row], limits[row]);
            double[][] sofar = rows[..(row + 1)];
            allowed.Should().Be(Corners(sofar, limits[..(row + 1)], p.Objective.Length).Any());
            if (allowed) programme.Value.ToDouble().Should().BeApproximately(BestCorner(sofar, limits[..(row + 1)], p.Objective), 1e-9);
        }
    }, iter: 1000);

    [Fact]
    public void A_largest_value_may_be_below_0()
    {
        var programme = new LinearProgram(2);
        programme.Begin([-1, -2]);

        programme.Add([-1, -1], -3).Should().BeTrue();

        programme.Value.Should().Be((DoubleDouble)(-3));
        programme.Add([1, 0], 1).Should().BeTrue();
        programme.Value.Should().Be((DoubleDouble)(-5));
    }

    [Fact]
    public void A_first_row_may_leave_nothing()
    {
        var programme = new LinearProgram(1);
        programme.Begin([1]);

        programme.Add([1], -1).Should().BeFalse();
    }

    [Fact]
    public void A_row_may_be_added_before_anything_is_climbed()
    {
        var programme = new LinearProgram(2);
        programme.Begin([1, 2]);

        programme.Add([1, 1], 5).Should().BeTrue();

        programme.Value.Should().Be((DoubleDouble)10);
    }

    [Fact]
    public void What_stood_in_a_solution_is_forgotten()
    {
        var programme = new LinearProgram(2);
        programme.Begin([1, -1]);
        programme.Bind([1, 1], 5);
        programme.Climb().Should().BeTrue();
        DoubleDouble[] solution = [7, 7];

        programme.Solution(solution);

        solution.Should().Equal((DoubleDouble)5, (DoubleDouble)0);
    }

    [Fact]
    public void Where_nothing_is_asked_for_nothing_bounds_it()
    {
        LinearProgram.Maximise([[0]], [0], [0])!.Value.Value.Should().Be(DoubleDouble.Zero);
        LinearProgram.Maximise([], [], [0, 0])!.Value.Value.Should().Be(DoubleDouble.Zero);
        LinearProgram.Maximise([], [], [0, 1]).Should().BeNull();
    }

    // 1e-24 of the largest number given is a zero that was rounded; 2e-24 is a number.
    [Theory]
    [InlineData(1e-24, false)]
    [InlineData(2e-24, true)]
    public void What_is_as_small_as_rounding_is_0(double small, bool matters)
    {
        (LinearProgram.Maximise([[small]], [1], [1]) is not null).Should().Be(matters);
        (LinearProgram.Maximise([[1]], [1], [small])!.Value.Value.High > 0).Should().Be(matters);
        Added([1], -small).Should().Be(!matters);
        Added([-small], -1).Should().Be(matters);

        static bool Added(double[] factors, double bound)
        {
            var programme = new LinearProgram(1);
            programme.Begin([0]);
            return programme.Add(factors, bound);
        }
    }

    // Along x = y nothing is won or lost: what rounding leaves of that 0 must not be gone after.
    [Fact]
    public void The_rounding_of_a_zero_is_no_gain_without_end()
        => Gen.Select(Gen.Double[0.1, 10], Gen.Double[0.1, 10], Gen.Int[0, 1]).Sample((c, d, bound)
            => LinearProgram.Maximise([[c, -c]], [bound], [d, -d])!.Value.Value.ToDouble().Should().BeApproximately(d * bound / c, 1e-13 * d / c), iter: 1000);

    // Rows hold x and y at 1: a large multiple of their difference is 0 but for rounding, which is no bound that is broken.
    [Fact]
    public void The_rounding_of_a_zero_breaks_no_bound()
        => Gen.Double[0.1, 10].Array[5].Sample(c =>
        {
            var programme = Used;
            programme.Begin([1, 1]);
            var far = 1e12 * c[4];
            programme.Add([c[0], 0], c[0]).Should().BeTrue();
            programme.Add([0, c[1]], c[1]).Should().BeTrue();
            programme.Add([-c[2], 0], -c[2]).Should().BeTrue();
            programme.Add([0, -c[3]], -c[3]).Should().BeTrue();
            programme.Add([far, -far], 0).Should().BeTrue();
            programme.Add([-far * c[0], far * c[0]], 0).Should().BeTrue();
            programme.Value.ToDouble().Should().BeApproximately(2, 1e-15);
        }, iter: 1000);

    // The same where all rows are large, and only what is looked for is not.
    [Fact]
    public void The_rounding_of_a_large_number_breaks_no_bound()
        => Gen.Double[1e11, 1e13].Array[3].Sample(c =>
        {
            var programme = Used;
            programme.Begin([1]);
            programme.Add([c[0]], c[0]).Should().BeTrue();
            programme.Add([-c[1]], -c[1]).Should().BeTrue();
            programme.Add([c[2]], c[2]).Should().BeTrue();
            programme.Value.ToDouble().Should().BeApproximately(1, 1e-15);
        }, iter: 1000);

    // Marshall and Suurballe (1969) in the form of Chvatal (1983); and Kuhn's.
    [Fact]
    public void Other_examples_of_circles_end()
    {
        LinearProgram.Maximise([[0.5, -5.5, -2.5, 9], [0.5, -1.5, -0.5, 1], [1, 0, 0, 0]], [0, 0, 1], [10, -57, -9, -24])!.Value.Value.ToDouble().Should().BeApproximately(1, 1e-15);
        LinearProgram.Maximise([[-2, -9, 1, 9], [1 / 3.0, 1, -1 / 3.0, -2], [2, 3, -1, -12]], [0, 0, 2], [2, 3, -1, -12])!.Value.Value.ToDouble().Should().BeApproximately(2, 1e-15);
    }

    // Found by a search: where the last variable enters, or the last one or row leaves, one of them goes round in a circle.
    [Fact]
    public void Where_the_last_variable_goes_round_in_a_circle_the_first_does_not()
    {
        MustEnd([[-3, -3, 0, 0], [-1, 3, -4, 2], [1, 3, 1, -4], [4, 0, -3, -1], [1, 1, 1, 1]], [0, 0, 0, 0, 1], [3, 3, -1, -5]);
        MustEnd([[0, 3, -3, 4, 3, 1], [4, -4, 0, 3, 1, -4], [3, 4, 1, 1, 4, 0], [1, 1, 1, 1, 1, 1]], [0, 0, 0, 1], [2, 4, 4, -2, 5, 0]);
        MustEnd([[-1, 2, 3, 1, -2, -4], [1, 0, -1, -1, 4, -1], [0, 3, -4, -3, -4, 3], [1, 4, -2, -2, 0, 4], [1, 1, 1, 1, 1, 1]], [0, 0, 0, 0, 1], [2, -5, -2, 1, -4, 2]);

        static void MustEnd(double[][] matrix, double[] bounds, double[] objective)
            => LinearProgram.Maximise(matrix, bounds, objective)!.Value.Value.ToDouble().Should().BeApproximately(BestCorner(matrix, bounds, objective), 1e-14);
    }

    private static double BestCorner(double[][] matrix, double[] bounds, double[] objective)
        => Corners(matrix, bounds, objective.Length).Max((double[] x) => x.Zip(objective).Sum(((double Value, double Price) p) => p.Value * p.Price));

    private static IEnumerable<double[]> Corners(double[][] matrix, double[] bounds, int n)
    {
        var all = matrix.Concat(Enumerable.Range(0, n).Select(j => Enumerable.Range(0, n).Select(i => i == j ? -1.0 : 0).ToArray())).ToArray();
        var limits = bounds.Concat(new double[n]).ToArray();
        return Choices(all.Length, n)
            .Select(rows => LinearSystem.Solve([.. rows.Select(r => all[r])], [.. rows.Select(r => limits[r])]))
            .OfType<double[]>().Where(x => IsWithin(all, limits, x));
    }

    private static bool IsWithin(double[][] matrix, double[] bounds, double[] x)
        => x.All(v => v >= -1e-9) && matrix.Zip(bounds).All(row => row.First.Zip(x).Sum(p => p.First * p.Second) <= row.Second + 1e-9 * (1 + x.Max()));

    private static IEnumerable<int[]> Choices(int count, int size, int from = 0) => size == 0 ? [[]]
        : Enumerable.Range(from, Math.Max(0, count - from)).SelectMany(first => Choices(count, size - 1, first + 1).Select(rest => (int[])[first, .. rest]));
}
