using CsCheck;
using FusionMetrics.Coupling.Dynamics;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Coupling.Dynamics;

/// <summary>
/// Reference numbers: mpmath, 60 digits, 32 printed, by the normal equations of both regressions without an intercept over the ten steps of two regions:
/// m = (c d - b e) / det, n = (a e - b d) / det, standard errors sqrt(rss / (n - 2) c / det) and sqrt(rss / (n - 2) a / det); l = 1 - m, a = -n.
/// </summary>
public class HakenModelTests
{
    private static readonly (double, double)[][] Regions =
    [
        [(0.21, 0.34), (0.24, 0.33), (0.29, 0.36), (0.33, 0.35), (0.4, 0.41), (0.46, 0.4)],
        [(0.5, 0.22), (0.52, 0.31), (0.57, 0.36), (0.55, 0.38), (0.61, 0.37), (0.66, 0.45)],
    ];

    private static readonly HakenStep[] Steps =
        [.. Regions.SelectMany(path => path.Zip(path.Skip(1), (now, next) => new HakenStep(now.Item1, now.Item2, next.Item1, next.Item2)))];

    [Fact]
    public void Both_regressions_are_the_reference()
    {
        var analysis = HakenAnalysis.Of(Steps)!;
        var error = new LargestError("coefficient");
        Compare(analysis.First, "0.015748032938080531443398700454675", "0.1519149609236997888339910187524", "-0.290055803360595758835505596861", "0.43820040847974978597515756894647",
            "0.027399023499867137116421845084172", "0.066436723845975875070516676072098", "0.17885886639748577439430435581352", "0.10083817622386979786021385020399");
        Compare(analysis.Second, "0.048083178534515231991582805151157", "0.12103401296184070244568193215743", "-0.28779083630248214413180934053633", "0.27217536636838257851743063827668",
            "0.016630552865438707920406608465339", "0.048092363350844680788517464124831", "0.39069365594905852117627514565553", "0.17262995886485895714808693257822");
        error.ShouldBeAtMost(2e-16);

        void Compare(HakenModel model, params string[] references)
        {
            HakenCoefficient[] coefficients = [model.Lambda1, model.A, model.Lambda2, model.B];
            for (var k = 0; k < 4; k++)
            {
                error.Relative(coefficients[k].Value, references[2 * k], $"coefficient {k}");
                error.Relative(coefficients[k].StandardError, references[2 * k + 1], $"error of coefficient {k}");
            }
        }
    }

    [Fact]
    public void The_order_parameter_is_the_one_that_the_other_follows()
    {
        var analysis = HakenAnalysis.Of(Steps)!;
        (analysis.First.IsAdiabatic, analysis.Second.IsAdiabatic).Should().Be((true, false));
        analysis.Governing.Should().BeSameAs(analysis.First);
    }

    [Fact]
    public void Of_two_that_the_other_follows_the_one_that_is_slower_beside_the_other_is_the_order_parameter()
    {
        var undecided = 0;
        Gen.Double[0.05, 1].Array[4].Array[6].Sample(rows =>
        {
            if (HakenAnalysis.Of([.. rows.Select(r => new HakenStep(r[0], r[1], r[2], r[3]))]) is not { First.IsAdiabatic: true, Second.IsAdiabatic: true } analysis) return;
            undecided++;
            var (first, second) = (Slowness(analysis.First), Slowness(analysis.Second));
            analysis.Governing.Should().BeSameAs(second > first ? analysis.Second : analysis.First);
        }, iter: 1000);
        undecided.Should().BeGreaterThan(10);

        static double Slowness(HakenModel model) => model.Lambda2.Value / Math.Abs(model.Lambda1.Value);
    }

    [Fact]
    public void Where_both_decay_alike_the_first_is_the_order_parameter()
    {
        HakenStep[] steps = [new(0.5, 0.25, 0.25, 0.125), new(0.25, 0.5, 0.125, 0.25), new(0.75, 1, 0.375, 0.5)];
        var analysis = HakenAnalysis.Of(steps)!;
        (analysis.First.IsAdiabatic, analysis.Second.IsAdiabatic).Should().Be((true, true));
        analysis.Governing.Should().BeSameAs(analysis.First);
    }

    [Fact]
    public void Potential_and_distance_are_the_reference()
    {
        var model = HakenModel.Fit(Steps)!;
        var error = new LargestError("potential and distance");
        model.StablePoint.Should().Be(0);
        error.Relative(model.Potential(0.21), "-0.00057336258322808658966546478082433", "V(0.21)");
        error.Relative(model.Potential(0.46), "-0.019528607397333790967346044247561", "V(0.46)");
        error.Relative(model.Potential(0.66), "-0.086390005682904766198566921337045", "V(0.66)");
        error.Relative(model.DistanceFromStable(0.21), "0.21000078272390282383908088915431", "at 0.21");
        error.Relative(model.DistanceFromStable(0.66), "0.66562995206187375927248658606808", "at 0.66");
        error.ShouldBeAtMost(2e-15);
    }

    [Fact]
    public void A_system_that_follows_the_model_is_found_again()
        => Gen.Select(Gen.Double[-0.3, 0.3], Gen.Double[0.1, 1], Gen.Double[0.35, 0.9], Gen.Double[0.1, 1]).Sample((l1, a, l2, b) =>
        {
            var steps = new List<HakenStep>();
            foreach (var start in new[] { (0.2, 0.9), (0.7, 0.1), (0.5, 0.5) })
            {
                var (x, y) = start;
                for (var t = 0; t < 4; t++)
                {
                    var next = ((1 - l1) * x - a * x * y, (1 - l2) * y + b * x * x);
                    steps.Add(new(x, y, next.Item1, next.Item2));
                    (x, y) = next;
                }
            }
            var model = HakenModel.Fit(steps)!;
            model.Lambda1.Value.Should().BeApproximately(l1, 1e-13);
            model.A.Value.Should().BeApproximately(a, 1e-13);
            model.Lambda2.Value.Should().BeApproximately(l2, 1e-13);
            model.B.Value.Should().BeApproximately(b, 1e-13);
            model.IsAdiabatic.Should().BeTrue();
            // At the stable point the force on the order parameter is 0, and the potential least.
            var stable = model.StablePoint;
            stable.Should().BeApproximately(l1 > 0 ? 0 : Math.Sqrt(-l1 * l2 / (a * b)), 1e-6);
            model.Potential(stable + 0.01).Should().BeGreaterThan(model.Potential(stable));
            model.Potential(stable - 0.01).Should().BeGreaterThan(model.Potential(stable));
            model.DistanceFromStable(stable).Should().Be(0);
        }, iter: 1000);

    [Fact]
    public void Too_few_steps_or_two_series_that_are_one_have_no_model()
    {
        HakenModel.Fit([]).Should().BeNull();
        HakenModel.Fit([Steps[0]]).Should().BeNull();
        HakenModel.Fit([Steps[0], Steps[0]]).Should().BeNull("the second says nothing new");
        HakenModel.Fit([new(0.2, 0, 0.3, 0), new(0.3, 0, 0.4, 0)]).Should().BeNull("the second series does not exist");
        var two = HakenModel.Fit([Steps[0], Steps[7]])!;
        double.IsNaN(two.Lambda1.StandardError).Should().BeTrue("two steps leave nothing to judge errors by");
    }

    [Fact]
    public void Where_neither_follows_the_other_there_is_no_order_parameter()
    {
        // Both grow by themselves: dampings below 0.
        HakenStep[] steps = [new(0.2, 0.5, 0.3, 0.7), new(0.3, 0.7, 0.5, 0.95), new(0.1, 0.9, 0.16, 1.2), new(0.6, 0.2, 0.9, 0.28)];
        var analysis = HakenAnalysis.Of(steps)!;
        (analysis.First.IsAdiabatic, analysis.Second.IsAdiabatic, analysis.Governing).Should().Be((false, false, null));
    }
}
