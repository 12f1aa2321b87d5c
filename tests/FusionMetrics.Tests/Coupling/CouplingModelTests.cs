using CsCheck;
using FusionMetrics.Coupling;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Coupling;

/// <summary>Properties of every model; values are in Reference.</summary>
public class CouplingModelTests
{
    private static readonly Gen<double[]> Rows = Gen.OneOf(Numbers.Index, Gen.Const(0.0), Gen.Const(1.0)).Array[2, 9];

    public static TheoryData<string> Models => [.. Every.Keys];

    private static Dictionary<string, ICouplingModel> Every { get; } = new()
    {
        ["standard"] = new StandardCoupling(),
        ["k-form"] = new KFormCoupling(new KFormOptions()),
        ["k-form 5"] = new KFormCoupling(new KFormOptions { K = 5 }),
        ["k-form 1/3"] = new KFormCoupling(new KFormOptions { K = 1.0 / 3 }),
        ["wang-2021"] = new WangCoupling(),
        ["fan-2024"] = new FanCoupling(),
        ["dispersion"] = new DispersionCoupling(),
    };

    [Theory]
    [MemberData(nameof(Models))]
    public void C_lies_between_0_and_1(string model) => Rows.Sample(u => Coupling(model, u).Should().BeInRange(0, 1), iter: 1000);

    [Theory]
    [MemberData(nameof(Models))]
    public void Equal_indices_have_exactly_1(string model)
        => Gen.Select(Gen.OneOf(Numbers.Index, Gen.Double[1e-300, 1e-290], Gen.Const(1.0), Gen.Const(double.Epsilon)), Gen.Int[2, 12])
            .Sample((u, n) => Coupling(model, [.. Enumerable.Repeat(u, n)]).Should().Be(1), iter: 1000);

    [Theory]
    [MemberData(nameof(Models))]
    public void C_is_the_formula_in_77_digits(string model)
        => Rows.Sample(u =>
        {
            if (u.All(index => index == 0)) return;
            var exact = Formula(model, Definitions.Exact(u));
            exact.RelativeError(Coupling(model, u)).Should().BeLessThan(4e-16);
        }, iter: 1000);

    [Theory]
    [MemberData(nameof(Models))]
    public void The_gradient_is_the_derivative_of_the_formula(string model)
        => Gen.Int[2, 6].SelectMany(n => Gen.Double[0.05, 0.95].Array[n].Array[3]).Sample(rows =>
        {
            var gradient = Gradient(model, rows);
            for (var r = 0; r < rows.Length; r++)
                for (var k = 0; k < rows[r].Length; k++)
                {
                    var derivative = Derivative(model, rows[r], k);
                    Math.Abs(gradient[k * rows.Length + r] - derivative).Should().BeLessThan(1e-13 * Math.Max(1, Math.Abs(derivative)));
                }
        }, iter: 300);

    [Fact]
    public void Where_two_are_largest_the_slope_of_Wangs_model_is_the_mean_of_both_sides()
    {
        const double Step = 1e-6;
        var gradient = Gradient("wang-2021", [[0.6, 0.6, 0.2]]);
        var (below, at, above) = (Coupling("wang-2021", [0.6 - Step, 0.6, 0.2]), Coupling("wang-2021", [0.6, 0.6, 0.2]), Coupling("wang-2021", [0.6 + Step, 0.6, 0.2]));
        gradient[0].Should().BeApproximately((above - below) / (2 * Step), 1e-5);
        Math.Abs((above - at) - (at - below)).Should().BeGreaterThan(0.1 * Step, "there is a bend");
        gradient[1].Should().Be(gradient[0]);
    }

    // From the second derivative along a line: see KFormCoupling.
    [Theory]
    [InlineData("standard", 2, 0.5)]
    [InlineData("standard", 5, 0.8)]
    [InlineData("k-form", 3, 4.0)]
    [InlineData("k-form 5", 4, 15.0)]
    [InlineData("k-form 1/3", 3, 2 / 3.0)]
    public void The_power_that_makes_a_model_log_concave_is_n_minus_1_by_k(string model, int subsystems, double power)
    {
        var concavity = ((ILogConcaveCoupling)Every[model]).LogConcavity(subsystems);
        concavity.Weight.Should().BeApproximately(power, 1e-15);
    }

    [Fact]
    public void The_k_form_is_the_standard_model_where_k_n_is_1()
    {
        var form = new KFormCoupling(new KFormOptions { K = 0.5 });
        (form.IsStandard(2), form.IsStandard(3), form.IsStandard(1)).Should().Be((true, false, false));
        new KFormCoupling(new KFormOptions { K = 2 }).IsStandard(2).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Indices_that_are_all_0_have_0(string model) => Coupling(model, [0, 0, 0]).Should().Be(0);

    [Theory]
    [MemberData(nameof(Models))]
    public void An_index_below_0_or_missing_has_no_C(string model)
    {
        Coupling(model, [0.5, -0.1, 0.5]).Should().Be(double.NaN);
        Coupling(model, [-1e-12, 0.5]).Should().Be(double.NaN);
        Coupling(model, [0.5, double.NaN, 0.5]).Should().Be(double.NaN);
        Coupling(model, [double.NaN, 0.5]).Should().Be(double.NaN);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void An_index_above_1_has_C_where_ratios_are_compared_and_none_where_distances_are(string model)
        => double.IsNaN(Coupling(model, [0.5, Math.BitIncrement(1.0)])).Should().Be(model is "wang-2021" or "fan-2024");

    [Theory]
    [MemberData(nameof(Models))]
    public void Moving_two_indices_apart_at_the_same_sum_lowers_C(string model)
        => Gen.Select(Gen.Double[0.2, 0.5], Gen.Double[0.01, 0.09], Gen.Double[0.01, 0.09])
            .Sample((u, step, more) => Coupling(model, [u - step - more, u + step + more, u]).Should().BeLessThan(Coupling(model, [u - step, u + step, u])), iter: 1000);

    [Fact]
    public void D_of_the_standard_model_grows_with_each_index_where_subsystems_weigh_the_same()
        => Gen.Select(Numbers.Index.Array[2, 6], Gen.Int[0, 5], Gen.Double[1.001, 2]).Sample((u, at, factor) =>
        {
            var higher = u.ToArray();
            higher[at % u.Length] *= factor;
            Coordination(higher).Should().BeGreaterThan(Coordination(u));
        }, iter: 1000);

    [Fact]
    public void A_single_0_does_not_make_C_0_where_dispersion_is_measured()
    {
        // s^2 = (0 + 0.25 + 0.81) / 3 - (1.4 / 3)^2; and the mean product is 0.45 / 3.
        Coupling("fan-2024", [0, 0.5, 0.9]).Should().BeApproximately(1 - 2 * Math.Sqrt(1.06 / 3 - 1.4 / 3 * 1.4 / 3), 1e-15);
        Coupling("dispersion", [0, 0.5, 0.9]).Should().BeApproximately(0.15 / (1.4 / 3 * 1.4 / 3), 1e-15);
        Coupling("standard", [0, 0.5, 0.9]).Should().Be(0);
        Coupling("wang-2021", [0, 0.5, 0.9]).Should().Be(0);
    }

    [Fact]
    public void Indices_at_the_ends_of_two_subsystems_have_nothing_in_common()
    {
        foreach (var model in Every.Keys) Coupling(model, [0, 1]).Should().Be(0);
    }

    [Fact]
    public void The_dispersion_model_does_not_mind_the_size_of_indices()
    {
        foreach (var scale in new[] { 1e-300, 1e-160, 1e300 })
            Coupling("dispersion", [0.2 * scale, 0.5 * scale, 0.8 * scale]).Should().BeApproximately(0.88, 1e-15);
        Coupling("dispersion", [double.Epsilon, 1]).Should().Be(4 * double.Epsilon);
    }

    private static double Coordination(double[] u)
    {
        double[] c = [Coupling("standard", u)];
        return Math.Sqrt(c[0] * u.Sum() / u.Length);
    }

    private static double Coupling(string model, double[] u)
    {
        var c = new double[1];
        Every[model].Couple(new RowBlock(u, u.Length, 1, 1), c);
        return c[0];
    }

    private static double[] Gradient(string model, double[][] rows)
    {
        double[] columns = [.. Enumerable.Range(0, rows[0].Length).SelectMany(k => rows.Select(row => row[k]))];
        var (c, gradient) = (new double[rows.Length], new double[columns.Length]);
        var block = new RowBlock(columns, rows[0].Length, rows.Length, rows.Length);
        Every[model].Couple(block, c);
        ((IDifferentiableCoupling)Every[model]).Differentiate(block, c, gradient);
        return gradient;
    }

    // Far enough from a place where two indices change places.
    private static double Derivative(string model, double[] u, int k)
    {
        BigReal step = 1e-20;
        BigReal At(BigReal to) => Formula(model, [.. u.Select((x, i) => i == k ? BigReal.FromDouble(x) + to : BigReal.FromDouble(x))]);
        return ((At(step) - At(-step)) / (2 * step)).ToDouble();
    }

    // As printed: no rearrangement.
    private static BigReal Formula(string model, BigReal[] u)
    {
        var (n, sum, product, largest) = (u.Length, Definitions.Sum(u), u.Aggregate(BigReal.One, (p, x) => p * x), u.Max());
        var squares = Definitions.Sum(u.Select(x => x * x));
        var pairs = Enumerable.Range(0, n).SelectMany(i => Enumerable.Range(0, i).Select(j => (A: u[i], B: u[j]))).ToList();
        return model switch
        {
            "standard" => n * BigReal.Root(product, n) / sum,
            "k-form" => Power(product / Power(sum / n, n), 2),
            "k-form 5" => Power(product / Power(sum / n, n), 5),
            "k-form 1/3" => product.IsZero ? BigReal.Zero : BigReal.Exp(BigReal.FromDouble(1.0 / 3 * n) * BigReal.Log(product / Power(sum / n, n)) / n),
            "wang-2021" => BigReal.Sqrt((1 - Definitions.Sum(pairs.Select(p => Absolute(p.A - p.B))) / pairs.Count)
                * BigReal.Root(product / Power(largest, n), n - 1)),
            "fan-2024" => 1 - 2 * BigReal.Sqrt((n * squares - sum * sum) / (n * n)),
            _ => Definitions.Sum(pairs.Select(p => p.A * p.B)) / pairs.Count / Power(sum / n, 2),
        };
    }

    private static BigReal Absolute(BigReal x) => x < BigReal.Zero ? -x : x;

    private static BigReal Power(BigReal x, int exponent) => Enumerable.Repeat(x, exponent).Aggregate(BigReal.One, (p, factor) => p * factor);
}
