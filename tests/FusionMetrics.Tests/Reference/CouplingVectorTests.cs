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

    [Fact]
    public void C_of_every_vector_is_the_reference()
    {
        var error = new LargestError("C");
        foreach (var row in Table)
        {
            var u = Indices(row);
            var c = new double[1];
            new StandardCoupling().Couple(new RowBlock(u, u.Length, 1, 1), c);
            error.Relative(c[0], row["c_standard"], $"({row["u"]})");
        }
        Table.Should().HaveCount(30);
        error.ShouldBeAtMost(5e-16);
    }

    [Fact]
    public void T_and_D_of_every_vector_are_the_reference()
    {
        var (comprehensive, coordination) = (new LargestError("T"), new LargestError("D"));
        foreach (var row in Table)
        {
            var u = Indices(row);
            string[] codes = [.. u.Select((_, i) => $"s{i + 1}")];
            var coupling = TestPanel.GivenIndices(codes).Couple().Evaluate(TestPanel.OfRows(codes, [u])).Coupling![0];
            comprehensive.Relative(coupling.T, row["t_equal"], $"({row["u"]})");
            coordination.Relative(coupling.D, row["d_standard"], $"({row["u"]})");
        }
        comprehensive.ShouldBeAtMost(5e-16);
        coordination.ShouldBeAtMost(5e-16);
    }

    private static double[] Indices(CsvRow row) => Array.ConvertAll(row["u"].Split(' '), u => double.Parse(u, CultureInfo.InvariantCulture));
}
