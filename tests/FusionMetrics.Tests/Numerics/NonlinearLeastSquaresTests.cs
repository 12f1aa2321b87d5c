using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Minima that are certified or known in closed form, and steps beside the definition (Marquardt 1963).</summary>
public class NonlinearLeastSquaresTests
{
    // NIST, Statistical Reference Datasets: Misra1a, y = a (1 - e^(-b x)), from both its starts.
    [Theory]
    [InlineData(500, 0.0001)]
    [InlineData(250, 0.0005)]
    public void The_curve_of_Misra_is_the_one_that_NIST_certifies(double a, double b)
    {
        double[] y = [10.07, 14.73, 17.94, 23.93, 29.61, 35.18, 40.02, 44.82, 50.76, 55.05, 61.01, 66.40, 75.47, 81.78];
        double[] x = [77.6, 114.9, 141.1, 190.8, 239.9, 289.0, 332.8, 378.4, 434.8, 477.3, 536.8, 593.1, 689.1, 760.0];
        var fit = NonlinearLeastSquares.From([Math.Log(a), Math.Log(b)], new Model(y.Length, (at, residuals, by) =>
        {
            var (top, rate) = (Math.Exp(at[0]), Math.Exp(at[1]));
            for (var i = 0; i < y.Length; i++)
            {
                var left = Math.Exp(-rate * x[i]);
                (residuals[i], by[0][i], by[1][i]) = (top * (1 - left) - y[i], top * (1 - left), top * left * rate * x[i]);
            }
        }));

        Math.Exp(fit.At[0]).Should().BeApproximately(238.94212918, 1e-8);
        Math.Exp(fit.At[1]).Should().BeApproximately(5.5015643181e-4, 1e-14);
        fit.Sum.Should().BeApproximately(0.12455138894, 1e-11);
        // Errors of logarithms are relative ones.
        var deviation = Math.Sqrt(fit.Sum / 12);
        (fit.Reach(0) * deviation * 238.94212918).Should().BeApproximately(2.7070075241, 1e-9);
        (fit.Reach(1) * deviation * 5.5015643181e-4).Should().BeApproximately(7.2668688436e-6, 1e-15);
    }

    [Fact]
    public void A_plane_is_the_one_of_the_normal_equations()
        => Gen.Select(Gen.Double[-1, 1].Array[5], Gen.Double[-1, 1].Array[5], Gen.Double[-1, 1].Array[5]).Sample((u, v, y) =>
        {
            double uu = Dot(u, u), uv = Dot(u, v), vv = Dot(v, v), det = uu * vv - uv * uv;
            if (det < 0.1) return;
            var fit = NonlinearLeastSquares.From([0, 0], new Model(5, (at, residuals, by) =>
            {
                for (var i = 0; i < 5; i++) (residuals[i], by[0][i], by[1][i]) = (at[0] * u[i] + at[1] * v[i] - y[i], u[i], v[i]);
            }));

            double[] expected = [(vv * Dot(u, y) - uv * Dot(v, y)) / det, (uu * Dot(v, y) - uv * Dot(u, y)) / det];
            fit.At.Should().Equal(expected, (p, q) => Math.Abs(p - q) < 1e-13 / det);
            double[] left = [.. y.Select((value, i) => expected[0] * u[i] + expected[1] * v[i] - value)];
            fit.Residuals.Should().Equal(left, (p, q) => Math.Abs(p - q) < 1e-13 / det);
            fit.Sum.Should().BeApproximately(Dot(left, left), 1e-13);
            fit.Reach(0).Should().BeApproximately(Math.Sqrt(vv / det), 1e-13 / det);
            fit.Reach(1).Should().BeApproximately(Math.Sqrt(uu / det), 1e-13 / det);
        }, iter: 1000);

    // The least squares of e^p is where that is the mean: far from 0 residuals the sum alone tells 8 digits.
    [Fact]
    public void All_digits_of_the_parameters_are_found_and_nine_of_the_sum()
        => Gen.Select(Gen.Double[1, 9].Array[2, 9], Gen.Double[-3, 6]).Sample((y, start) =>
        {
            var mean = y.Average();
            void Evaluate(double[] at, double[] residuals, double[][] by)
            {
                for (var i = 0; i < y.Length; i++) (residuals[i], by[0][i]) = (Math.Exp(at[0]) - y[i], Math.Exp(at[0]));
            }
            var least = y.Sum(v => (v - mean) * (v - mean));

            NonlinearLeastSquares.From([start], new Model(y.Length, Evaluate)).At[0].Should().BeApproximately(Math.Log(mean), 1e-15);
            NonlinearLeastSquares.SumFrom([start], new Model(y.Length, Evaluate)).Sum.Should().BeInRange(least * (1 - 1e-14), least * (1 + 1e-8) + 1e-9);
        }, iter: 1000);

    // A step is right / (slope^2 (1 + damping)): with a slope of 1 that lies it says what the damping is.
    [Fact]
    public void Damping_falls_to_a_tenth_with_every_step_that_wins_down_to_1e_12()
    {
        var model = new Model(1, 14, k => (Math.Pow(0.9, k), 1));
        NonlinearLeastSquares.SumFrom([0], model);

        for (var k = 0; k < 13; k++)
            (model.Asked[k + 1][0] - model.Asked[k][0]).Should().BeApproximately(-Math.Pow(0.9, k) / (1 + Math.Max(1e-12, Math.Pow(10, -3 - k))), 2e-15);
        (model.Asked[11][0] - model.Asked[10][0]).Should().NotBe(-Math.Pow(0.9, 10));
    }

    [Fact]
    public void Damping_grows_tenfold_with_every_step_that_does_not_up_to_1e_12()
    {
        // Every other point is worse.
        var model = new Model(1, 99, k => (k == 0 ? 1 : 2, 1));
        var fit = NonlinearLeastSquares.SumFrom([0], model);

        (fit.At[0], fit.Sum, fit.Residuals[0]).Should().Be((0, 1, 1));
        model.Asked.Skip(1).Select(at => at[0]).Should().Equal(Enumerable.Range(0, 15).Select(k => -1 / (1 + Math.Pow(10, k - 3))), (p, q) => Math.Abs(p / q - 1) < 1e-12);
    }

    // Residuals of 10, and twice 11: damping is 0.1 when a step wins next to nothing, and 0.01 when the next one does.
    [Fact]
    public void A_step_that_wins_little_is_the_last_where_damping_is_a_hundredth_or_less()
    {
        double[] residuals = [10, 11, 11, 10 - 1e-11, 10 - 2e-11, 1];
        var model = new Model(1, 99, k => (residuals[Math.Min(k, 5)], 1));

        NonlinearLeastSquares.SumFrom([0], model).Residuals[0].Should().Be(10 - 2e-11);
    }

    // A billionth of a sum of 100 is 1e-7: a step that wins 2e-8 is the last, and one that wins 2e-7 is not. Of one of 1e-4 it is 1e-13.
    [Theory]
    [InlineData(10, 1e-9, 2)]
    [InlineData(10, 1e-8, 3)]
    [InlineData(0.01, 1e-12, 2)]
    [InlineData(0.01, 1e-11, 3)]
    public void Little_is_a_billionth_of_the_sum(double residual, double less, int evaluations)
    {
        var model = new Model(1, 99, k => (k == 0 ? residual : residual - less, 1));
        NonlinearLeastSquares.SumFrom([0], model);

        model.Asked.Should().HaveCount(evaluations);
    }

    [Fact]
    public void Where_nothing_is_left_there_is_nothing_to_win()
    {
        var model = new Model(1, 99, _ => (0, 1));

        NonlinearLeastSquares.From([3], model).At.Should().Equal(3);
        model.Asked.Should().HaveCount(3);
    }

    [Theory]
    [InlineData(100, 2)]
    [InlineData(-100, -2)]
    public void No_step_is_longer_than_2(double far, double first)
    {
        var model = new Model(1, (at, residuals, by) => (residuals[0], by[0][0]) = (at[0] - far, 1));
        var fit = NonlinearLeastSquares.From([0], model);

        model.Asked[1].Should().Equal(first);
        fit.At.Should().Equal(far);
    }

    // The parameter is halved by each step: its square's slope is twice the parameter. 2^300 keeps the squares in the range of numbers.
    [Fact]
    public void There_are_200_damped_steps_and_200_plain_ones_at_most()
    {
        var model = new Model(1, (at, residuals, by) => (residuals[0], by[0][0]) = (Math.ScaleB(at[0] * at[0], 150), Math.ScaleB(at[0], 151)));

        NonlinearLeastSquares.From([1], model);

        model.Asked.Should().HaveCount(1 + 200 + 200);
    }

    // A slope of 1 for one of 2 goes from x to -x and back, where damping does not win. At 1e-10 it wins 4e-10 of the sum.
    [Fact]
    public void Plain_steps_end_where_they_do_not_shrink()
    {
        var model = new Model(1, (at, residuals, by) => (residuals[0], by[0][0]) = (2 * at[0], 1));
        NonlinearLeastSquares.From([0.5], model);

        model.Asked.Should().HaveCount(1 + 8 + 1);
    }

    // Steps of 2, which are shorter and shorter beside the parameter.
    [Fact]
    public void Steps_are_measured_beside_the_parameter()
    {
        var model = new Model(1, 999, _ => (5, -1));

        NonlinearLeastSquares.From([0], model).At.Should().Equal(2 * 201);
        NonlinearLeastSquares.From([0], new Model(1, 999, _ => (5, 1))).At.Should().Equal(-2 * 201);
    }

    // Of two parameters, one that stands and one that strides.
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void The_longest_step_counts(int still, int striding)
    {
        var model = new Model(2, (_, residuals, by) =>
        {
            (residuals[0], residuals[1]) = (5, 0);
            (by[striding][0], by[striding][1], by[still][0], by[still][1]) = (-1, 0, 0, 1);
        });
        var fit = NonlinearLeastSquares.From([0, 0], model);

        (fit.At[still], fit.At[striding]).Should().Be((0, 2 * 201));
    }

    // After a damped step that wins nothing, plain ones that lose 0.4 or 4 billionths.
    [Theory]
    [InlineData(2e-10, true)]
    [InlineData(2e-9, false)]
    public void A_plain_step_may_lose_a_billionth_of_the_sum(double more, bool taken)
    {
        var model = new Model(1, 999, k => (k switch { 0 or 1 => 1, 2 => 1 + more, _ => 2 }, 1));

        (NonlinearLeastSquares.From([0], model).Residuals[0] > 1).Should().Be(taken);
    }

    [Fact]
    public void Where_parameters_do_not_matter_the_start_is_the_answer()
    {
        var model = new Model(2, 99, _ => (1, 0));
        var fit = NonlinearLeastSquares.From([3], model);

        (fit.At[0], fit.Sum, fit.Reach(0)).Should().Be((3, 1, double.PositiveInfinity));
        model.Asked.Should().ContainSingle();
    }

    [Fact]
    public void Of_two_parameters_that_do_the_same_damping_finds_some_and_none_has_a_reach()
    {
        var fit = NonlinearLeastSquares.From([0, 0], new Model(2, (at, residuals, by) =>
        {
            (residuals[0], residuals[1]) = (at[0] + at[1] - 3, 2 * (at[0] + at[1]) - 6);
            (by[0][0], by[0][1], by[1][0], by[1][1]) = (1, 2, 1, 2);
        }));

        fit.At.Should().Equal([1.5, 1.5], (p, q) => Math.Abs(p - q) < 1e-6);
        (fit.Reach(0), fit.Reach(1)).Should().Be((double.PositiveInfinity, double.PositiveInfinity));
    }

    // A step of 2 leads out; damped to 0.6 it does not. The root of 0.5 is the answer.
    [Fact]
    public void A_step_out_of_bounds_is_not_taken()
    {
        var fit = NonlinearLeastSquares.From([2], new Model(1, (at, residuals, by) => (residuals[0], by[0][0]) = (Math.Log(at[0]), 1 / at[0])));

        fit.At[0].Should().BeApproximately(1, 1e-15);
        NonlinearLeastSquares.From([6], new Model(1, (at, residuals, by) => (residuals[0], by[0][0]) = (at[0] < 4.5 ? double.NaN : at[0] - 4, 1))).At[0].Should().BeInRange(4.5, 4.6);
    }

    // The squares of slopes are in range, and what they say together is not.
    [Fact]
    public void No_model_is_asked_at_what_is_no_number()
    {
        var model = new Model(8, (_, residuals, by) =>
        {
            for (var i = 0; i < 8; i++) (residuals[i], by[0][i]) = (1e250, i % 2 == 0 ? 1e100 : -1e100);
        });
        NonlinearLeastSquares.SumFrom([3], model).At.Should().Equal(3);

        model.Asked.Should().ContainSingle();
    }

    private static double Dot(double[] a, double[] b) => a.Zip(b).Sum(p => p.First * p.Second);

    private sealed class Model(int count, Action<double[], double[], double[][]> evaluate) : ILeastSquaresModel
    {
        // The k-th time it is asked it has a residual and its slope, wherever that is; the other residuals are 0.
        public Model(int count, int most, Func<int, (double Residual, double Slope)> answer)
            : this(count, (_, _, _) => { }) => (this.most, this.answer) = (most, answer);

        private readonly int most;
        private readonly Func<int, (double Residual, double Slope)>? answer;

        public List<double[]> Asked { get; } = [];

        public int Count => count;

        public void Evaluate(double[] at, double[] residuals, double[][] derivatives)
        {
            evaluate(at, residuals, derivatives);
            if (answer is not null) (residuals[0], derivatives[0][0]) = answer(Math.Min(Asked.Count, most));
            Asked.Add([.. at]);
        }
    }
}
