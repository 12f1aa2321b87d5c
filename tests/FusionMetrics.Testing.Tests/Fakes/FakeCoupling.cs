using FusionMetrics.Coupling;

namespace FusionMetrics.Testing.Tests.Fakes;

/// <summary>A coupling model that does what a test says.</summary>
internal sealed class FakeCoupling(FakeCoupling.Coupling couple) : ICouplingModel
{
    public delegate void Coupling(RowBlock indices, Span<double> coupling);

    public void Couple(RowBlock indices, Span<double> coupling) => couple(indices, coupling);

    /// <summary>A model that couples row by row.</summary>
    public static FakeCoupling Of(Func<double[], double> couple) => new((indices, coupling) => Each(indices, coupling, couple));

    public static void Each(RowBlock indices, Span<double> coupling, Func<double[], double> couple)
    {
        for (var row = 0; row < coupling.Length; row++)
        {
            var u = new double[indices.Columns];
            for (var k = 0; k < u.Length; k++) u[k] = indices[k][row];
            coupling[row] = couple(u);
        }
    }

    /// <summary>The least index over the largest: keeps every promise.</summary>
    public static double Sound(double[] u) => u.Min() < 0 ? double.NaN : u.Max() == 0 ? 0 : u.Min() / u.Max();
}
