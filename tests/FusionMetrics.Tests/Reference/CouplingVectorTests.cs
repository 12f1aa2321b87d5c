using System.Globalization;
using FusionMetrics.Coupling;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// ccd_vectors.csv: 30 vectors of two to five indices with zeros, ties, ones and tiny values; C and D computed with 50 digits, 20 of
/// them printed. Where all U are 0, C is 0 by convention.
/// </summary>
public class CouplingVectorTests
{
    private static readonly IReadOnlyList<CsvRow> Table = ReferenceFile.Csv("coupling/ccd_vectors.csv");

    [Theory]
    [InlineData("standard", "c_standard", "d_standard", 5e-16)]
    [InlineData("k-form", "c_k2", "d_k2", 5e-16)]
    [InlineData("wang-2021", "c_wang", "d_wang", 5e-16)]
    [InlineData("fan-2024", "c_fan_raw", "d_fan_clamped", 5e-16)]
    [InlineData("dispersion", "c_pairwise", "d_pairwise", 5e-16)]
    public void C_T_and_D_of_every_vector_are_the_reference(string model, string c, string d, double bound)
    {
        var (coupling, comprehensive, coordination) = (new LargestError(c), new LargestError("T"), new LargestError(d));
        foreach (var row in Table)
        {
            var u = Indices(row);
            string[] codes = [.. u.Select((_, i) => $"s{i + 1}")];
            var coupled = TestPanel.GivenIndices(codes).Couple(new CouplingRecipe { Model = model }).Evaluate(TestPanel.OfRows(codes, [u])).Coupling![0];
            // The raw formula of Fan gives 1 where all are 0; C is 0 there by convention.
            if (u.All(index => index == 0)) coupled.C.Should().Be(0);
            else coupling.Relative(coupled.C, row[c], $"({row["u"]})");
            comprehensive.Relative(coupled.T, row["t_equal"], $"({row["u"]})");
            coordination.Relative(coupled.D, row[d], $"({row["u"]})");
        }
        Table.Should().HaveCount(30);
        coupling.ShouldBeAtMost(bound);
        comprehensive.ShouldBeAtMost(5e-16);
        coordination.ShouldBeAtMost(bound);
    }

    [Theory]
    [InlineData(1.0, "c_pairwise", 2)] // for two subsystems it is the pairwise form
    [InlineData(3.0, "c_k3", 5)]
    public void The_exponent_of_the_k_form_is_that_of_the_reference(double k, string column, int mostSubsystems)
    {
        var error = new LargestError(column);
        foreach (var row in Table.Where(row => Indices(row).Length <= mostSubsystems)) error.Relative(Coupling(new KFormCoupling(new KFormOptions { K = k }), Indices(row)), row[column], $"({row["u"]})");
        error.ShouldBeAtMost(5e-16);
    }

    [Theory]
    [InlineData("lost-factor", "err_lost_n")]
    [InlineData("lost-denominator", "err_lost_denominator")]
    [InlineData("pair-sum", "err_pair_sum")]
    [InlineData("square-root", "err_exponent_half")]
    public void C_of_every_vector_by_a_mistake_is_the_reference(string id, string column)
    {
        var mistake = CouplingError.All.Single(error => error.Id == id);
        var error = new LargestError(column);
        foreach (var row in Table)
        {
            var c = mistake.Of(Indices(row));
            if (row[column].Length == 0) c.Should().Be(double.NaN, "({0}) has none", row["u"]);
            else error.Relative(c, row[column], $"({row["u"]})");
        }
        error.ShouldBeAtMost(5e-16);
    }

    [Fact]
    public void The_lost_square_is_the_formula_in_77_digits_and_for_two_subsystems_the_pair_sum()
    {
        var error = new LargestError("lost-square");
        foreach (var row in Table)
        {
            var u = Indices(row);
            var c = CouplingError.LostSquare.Of(u);
            if (u.All(index => index == 0)) c.Should().Be(double.NaN);
            else error.Relative(c, Definitions.LostSquare(Definitions.Exact(u)), $"({row["u"]})");
            if (u.Length == 2) c.Should().Be(CouplingError.PairSum.Of(u));
        }
        error.ShouldBeAtMost(5e-16);
    }

    [Fact]
    public void A_mistake_has_no_C_of_one_index_or_of_a_negative_one()
    {
        foreach (var mistake in CouplingError.All)
        {
            mistake.Of(0.5, -0.1).Should().Be(double.NaN);
            mistake.Of(0.5, double.NaN).Should().Be(double.NaN);
            ((Func<double>)(() => mistake.Of(0.5))).Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void The_sample_coefficient_of_variation_follows_from_the_dispersion_model()
    {
        // V^2 = n (1 - C), exactly.
        foreach (var row in Table.Where(row => row["sample_cv"].Length > 0))
        {
            var u = Indices(row);
            var v = row.Number("sample_cv");
            Coupling(new DispersionCoupling(), u).Should().BeApproximately(1 - v * v / u.Length, 1e-15);
        }
    }

    private static double Coupling(ICouplingModel model, double[] u)
    {
        var c = new double[1];
        model.Couple(new RowBlock(u, u.Length, 1, 1), c);
        return c[0];
    }

    private static double[] Indices(CsvRow row) => Array.ConvertAll(row["u"].Split(' '), u => double.Parse(u, CultureInfo.InvariantCulture));
}
