using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Beside certified values, and the normal equations solved in numbers of 77 digits.</summary>
public class LinearRegressionTests
{
    private static readonly Gen<double> Whole = Gen.Int[-20, 20].Select(i => (double)i);

    private static readonly Gen<(double[][] Columns, double[] Values)> Cases = Gen.Select(Gen.Int[1, 4], Gen.Int[2, 9])
        .SelectMany((k, more) => Gen.Select(Whole.Array[k + more].Array[k], Gen.OneOf(Whole, Gen.Double[-5, 5]).Array[k + more]));

    // Longley (1967), with the values that NIST certifies (Statistical Reference Datasets).
    [Fact]
    public void The_coefficients_of_Longley_are_those_that_NIST_certifies()
    {
        double[][] columns =
        [
            [83.0, 88.5, 88.2, 89.5, 96.2, 98.1, 99.0, 100.0, 101.2, 104.6, 108.4, 110.8, 112.6, 114.2, 115.7, 116.9],
            [234289, 259426, 258054, 284599, 328975, 346999, 365385, 363112, 397469, 419180, 442769, 444546, 482704, 502601, 518173, 554894],
            [2356, 2325, 3682, 3351, 2099, 1932, 1870, 3578, 2904, 2822, 2936, 4681, 3813, 3931, 4806, 4007],
            [1590, 1456, 1616, 1650, 3099, 3594, 3547, 3350, 3048, 2857, 2798, 2637, 2552, 2514, 2572, 2827],
            [107608, 108632, 109773, 110929, 112075, 113270, 115094, 116219, 117388, 118734, 120445, 121950, 123366, 125368, 127852, 130081],
            [.. Enumerable.Range(1947, 16).Select(year => (double)year)],
        ];
        double[] values = [60323, 61122, 60171, 61187, 63221, 63639, 64989, 63761, 66019, 67857, 68169, 66513, 68655, 69564, 69331, 70551];

        var fit = LinearRegression.Of(columns, values)!;

        Agrees(fit.Coefficients, [15.0618722713733, -0.0358191792925910, -2.02022980381683, -1.03322686717359, -0.0511041056535807, 1829.15146461355]);
        Agrees(fit.Errors, [84.9149257747669, 0.0334910077722432, 0.488399681651699, 0.214274163161675, 0.226073200069370, 455.478499142212]);
        Agrees([fit.Intercept, fit.Explained], [-3482258.63459582, 0.995479004577296]);
        fit.Freedom.Should().Be(9);

        static void Agrees(double[] found, double[] certified) => found.Should().Equal(certified, (x, y) => Math.Abs(x / y - 1) < 2e-14);
    }

    [Fact]
    public void All_of_it_solves_the_normal_equations() => Cases.Sample(x =>
    {
        var (fit, exact) = (LinearRegression.Of(x.Columns, x.Values), Exact.Of(x.Columns, x.Values));
        if (exact is null)
        {
            fit.Should().BeNull();
            return;
        }
        for (var j = 0; j < x.Columns.Length; j++)
        {
            fit!.Coefficients[j].Should().BeApproximately(exact.Coefficients[j + 1], 4e-16 * Math.Abs(exact.Coefficients[j + 1]) + 1e-30);
            fit.Errors[j].Should().BeApproximately(exact.Errors[j + 1], 1e-15 * exact.Errors[j + 1] + 1e-14);
        }
        fit!.Intercept.Should().BeApproximately(exact.Coefficients[0], 1e-15 * (20 + 20 * fit.Coefficients.Sum(Math.Abs)));
        fit.Freedom.Should().Be(x.Values.Length - x.Columns.Length - 1);
        if (x.Values.Distinct().Count() > 1) fit.Explained.Should().BeApproximately(exact.Explained, 1e-15);
    }, iter: 300);

    [Fact]
    public void Other_units_change_coefficients_and_errors_by_just_these()
        => Gen.Select(Cases, Gen.Int[-400, 400], Gen.Int[-400, 400]).Sample((x, ofFirst, ofValues) =>
        {
            var (first, values) = (Math.ScaleB(1, ofFirst), Math.ScaleB(1, ofValues));
            double[][] columns = [[.. x.Columns[0].Select(c => c * first)], .. x.Columns[1..]];
            if (LinearRegression.Of(x.Columns, x.Values) is not { } fit) return;

            var other = LinearRegression.Of(columns, [.. x.Values.Select(y => y * values)])!;

            other.Coefficients.Should().Equal(fit.Coefficients.Select((c, j) => c * values / (j == 0 ? first : 1)));
            other.Errors.Should().Equal(fit.Errors.Select((e, j) => e * values / (j == 0 ? first : 1)));
            other.Intercept.Should().Be(fit.Intercept * values);
            other.Explained.Should().Be(fit.Explained);
        }, iter: 300);

    // So far from 0 that doubles are whole numbers and means are not.
    [Fact]
    public void What_is_far_from_0_is_as_good() => Gen.Select(Cases, Gen.Bool).Sample((x, ofColumn) =>
    {
        var far = Math.ScaleB(1, 52);
        double[] values = [.. x.Values.Select(y => Math.Round(y))];
        if (LinearRegression.Of(x.Columns, values) is not { } fit) return;

        var other = LinearRegression.Of([ofColumn ? [.. x.Columns[0].Select(c => c + far)] : x.Columns[0], .. x.Columns[1..]], ofColumn ? values : [.. values.Select(y => y + far)])!;

        other.Coefficients.Should().Equal(fit.Coefficients, (p, q) => Math.Abs(p - q) <= 1e-15 * Math.Abs(q) + 1e-25);
        other.Errors.Should().Equal(fit.Errors, (p, q) => Math.Abs(p - q) <= 1e-15 * Math.Abs(q) + 1e-14);
    }, iter: 300);

    [Fact]
    public void A_line_through_all_points_leaves_nothing()
    {
        var fit = LinearRegression.Of([[0, 1, 2, 3]], [1, 3, 5, 7])!;

        fit.Coefficients.Should().Equal(2);
        fit.Errors[0].Should().BeLessThan(1e-30);
        (fit.Intercept, fit.Explained, fit.Freedom).Should().Be((1, 1, 2));
    }

    // By hand: a slope of 8 / 10 leaves 3.6 of 10, so that its error is the root of 3.6 / 3 / 10.
    [Fact]
    public void A_slope_has_its_error_and_its_part_of_the_sum_of_squares()
    {
        var fit = LinearRegression.Of([[1, 2, 3, 4, 5]], [1, 3, 2, 5, 4])!;

        fit.Coefficients.Should().Equal(0.8);
        fit.Errors[0].Should().BeApproximately(Math.Sqrt(0.12), 1e-16);
        fit.Explained.Should().BeApproximately(0.64, 1e-16);
        fit.Intercept.Should().BeApproximately(0.6, 1e-15);
    }

    [Fact]
    public void Values_that_are_all_the_same_have_no_share_that_is_explained()
    {
        var fit = LinearRegression.Of([[1, 2, 4]], [5, 5, 5])!;

        (fit.Coefficients[0], fit.Intercept, fit.Explained).Should().Be((0, 5, double.NaN));
    }

    [Fact]
    public void There_are_two_values_more_than_columns_or_more()
    {
        LinearRegression.Of([[1, 2]], [3, 5]).Should().BeNull();
        LinearRegression.Of([[1, 2, 4]], [3, 5, 6])!.Freedom.Should().Be(1);
        LinearRegression.Of([[1, 2, 4], [1, 0, 1]], [3, 5, 6]).Should().BeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(0.1)]
    public void Beside_a_constant_column_there_is_none(double constant)
        => LinearRegression.Of([[1, 2, 4, 3], [constant, constant, constant, constant]], [1, 2, 3, 5]).Should().BeNull();

    // The second column less the first is the third; or nearly so: of its squares 1e-18 or 1e-22 are left, of many or of few.
    [Theory]
    [InlineData(0, 8, false)]
    [InlineData(1e-9, 8, true)]
    [InlineData(1e-11, 8, false)]
    [InlineData(1e-9, 400, true)]
    [InlineData(1e-11, 400, false)]
    public void A_column_that_others_explain_says_nothing(double apart, int count, bool has)
    {
        double[] a = [.. Enumerable.Range(0, count).Select(i => i % 2 == 0 ? 0.5 : -0.5)];
        double[] b = [.. Enumerable.Range(0, count).Select(i => i / 2 % 2 == 0 ? 0.25 : -0.25)];
        double[] c = [.. Enumerable.Range(0, count).Select(i => b[i] - a[i] + (i / 4 % 2 == 0 ? apart : -apart) / 2)];
        double[] y = [.. Enumerable.Range(0, count).Select(i => (double)(i * i % 7))];

        (LinearRegression.Of([a, b, c], y) is not null).Should().Be(has);
    }

    private sealed record Exact(double[] Coefficients, double[] Errors, double Explained)
    {
        public static Exact? Of(double[][] columns, double[] values)
        {
            double[][] all = [[.. values.Select(_ => 1.0)], .. columns];
            var (n, k) = (values.Length, all.Length);
            // The matrix, the unit matrix beside it, and the right side: by Gauss and Jordan.
            var rows = new BigReal[k][];
            for (var i = 0; i < k; i++) rows[i] = [.. all.Select(c => Dot(all[i], c)), .. all.Select((_, j) => (BigReal)(i == j ? 1 : 0)), Dot(all[i], values)];
            for (var p = 0; p < k; p++)
            {
                if (BigReal.Abs(rows[p][p]).ToDouble() < 1e-40) return null;
                var pivot = rows[p][p];
                rows[p] = [.. rows[p].Select(x => x / pivot)];
                for (var i = 0; i < k; i++)
                {
                    if (i == p) continue;
                    var factor = rows[i][p];
                    rows[i] = [.. rows[i].Zip(rows[p], (x, y) => x - factor * y)];
                }
            }
            var (left, total, mean) = (BigReal.Zero, BigReal.Zero, values.Aggregate(BigReal.Zero, (sum, y) => sum + y) / n);
            for (var row = 0; row < n; row++)
            {
                BigReal rest = values[row];
                for (var j = 0; j < k; j++) rest -= rows[j][^1] * all[j][row];
                left += rest * rest;
                total += (values[row] - mean) * (values[row] - mean);
            }
            return new(
                [.. rows.Select(r => r[^1].ToDouble())], [.. rows.Select((r, j) => BigReal.Sqrt(BigReal.Abs(left / (n - k) * r[k + j])).ToDouble())],
                total.IsZero ? double.NaN : 1 - (left / total).ToDouble());
        }

        private static BigReal Dot(double[] a, double[] b) => a.Zip(b).Aggregate(BigReal.Zero, (sum, x) => sum + (BigReal)x.First * x.Second);
    }
}
