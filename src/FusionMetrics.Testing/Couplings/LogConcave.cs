using FusionMetrics.Coupling;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Couplings;

/// <summary>Paths are proven to be the cheapest by what a model says of its logarithm.</summary>
internal sealed class LogConcave() : PromiseOf<ICouplingModel>($"{CouplingPromises.Family}.log-concave",
    "Where a model says that ln C + w ln a is concave, a is the sum or the largest of the indices, w is 0 or more, and the plane that touches it at one row is not below it at another.")
{
    private const double Tolerance = 1e-9;

    public override IEnumerable<Trial<ICouplingModel>> Trials() => SampleIndices.Ordinary.Select(indices => Try(indices.Case, model
        => model is ILogConcaveCoupling concave ? Breach(indices, concave) : null));

    private static string? Breach(Table indices, ILogConcaveCoupling model)
    {
        var (weight, aggregate) = model.LogConcavity(indices.ColumnCount);
        if (!(weight >= 0)) return FormattableString.Invariant($"the weight is {weight}");
        var (c, gradient, count) = (Coupled.Rows(model, indices), new double[indices.ColumnCount * indices.RowCount], indices.RowCount);
        model.Differentiate(new RowBlock(indices.Flat(), indices.ColumnCount, count, count), c, gradient);
        for (var row = 0; row < count; row++)
        {
            var other = (row + 1) % count;
            var (u, v) = (RowOf(indices, row), RowOf(indices, other));
            var plane = Height(c[row], u);
            for (var k = 0; k < u.Length; k++) plane += (gradient[k * count + row] / c[row] + Slope(u, k)) * (v[k] - u[k]);
            if (double.IsFinite(plane) && Height(c[other], v) > plane + Tolerance)
                return FormattableString.Invariant($"the plane at {Coupled.Shown(indices, row)} is {Height(c[other], v) - plane:R} below ln C + {weight:R} ln a at {Coupled.Shown(indices, other)}");
        }
        return null;

        // Logarithms to be compared, not to be published: those of the platform will do.
        double Height(double coupling, double[] u) => double.Log(coupling) + weight * double.Log(aggregate == IndexAggregate.Sum ? u.Aggregate((a, b) => a + b) : u.Max());
        double Slope(double[] u, int k) => aggregate == IndexAggregate.Sum ? weight / u.Aggregate((a, b) => a + b) : u[k] == u.Max() ? weight / u[k] : 0;
    }

    private static double[] RowOf(Table indices, int row) => [.. Enumerable.Range(0, indices.ColumnCount).Select(k => indices[k][row])];
}
