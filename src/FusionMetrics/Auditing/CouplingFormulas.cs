using FusionMetrics.Coupling;
using FusionMetrics.Methods;

namespace FusionMetrics.Auditing;

/// <summary>Every way to compute C that is tried: the models of the catalog, then the mistakes. What is the same for so many subsystems is there once.</summary>
internal static class CouplingFormulas
{
    private const double SameNumbers = 1e-12;

    private static readonly double[] Floors = [1e-10, 1e-12, 1e-8, 1e-6, 1e-5, 1e-4, 1e-3, 2e-3, 1e-2];

    public static IReadOnlyList<CouplingFormula> For(int subsystems, MethodCatalog catalog)
    {
        var distinct = new List<CouplingFormula>();
        foreach (var formula in All(subsystems, catalog))
        {
            if (distinct.FindIndex(other => AreSame(other.Of, formula.Of, subsystems)) is var at and >= 0)
                distinct[at] = distinct[at] with { Same = [.. distinct[at].Same, formula.Id] };
            else distinct.Add(formula);
        }
        return distinct;
    }

    /// <summary>The standard form with each floor that people put under zeros.</summary>
    public static IEnumerable<CouplingFormula> WithFloors() => Floors.Select(CouplingFormula.Floored);

    /// <summary>Whether two functions of the indices are the same for so many of them: equal at points that nothing singles out.</summary>
    public static bool AreSame(Func<double[], double> one, Func<double[], double> other, int subsystems)
    {
        for (var point = 0; point < 3; point++)
        {
            double[] u = [.. Enumerable.Range(0, subsystems).Select(k => 0.1 + 0.8 * ((0.37 * (k + 1) + 0.23 * point) % 1))];
            if (!(Math.Abs(one(u) - other(u)) <= SameNumbers)) return false;
        }
        return true;
    }

    /// <summary>Those that a D may be made of: a column under the wrong heading is none.</summary>
    public static IEnumerable<CouplingFormula> OfC(IEnumerable<CouplingFormula> formulas) => formulas.Where(f => f.Id is not ("is-d" or "is-t"));

    private static IEnumerable<CouplingFormula> All(int subsystems, MethodCatalog catalog)
    {
        yield return CouplingFormula.Standard;
        foreach (var k in new SortedSet<double> { 1, 2, 3, 4, 5, 6, subsystems }) yield return CouplingFormula.KForm(k);
        foreach (var method in catalog.Methods.OfType<Method<ICouplingModel>>().Where(m => m.Id is not ("standard" or "k-form")))
            yield return CouplingFormula.OfModel(method.Id, method.Description.Formula, method.Create()) with { IsEven = method.Id is "wang-2021" or "fan-2024" or "dispersion" };
        foreach (var error in CouplingError.All) yield return CouplingFormula.OfError(error);
        yield return new("is-d", "C = D by standard, equal weights", PointFunctions.Each(u => Math.Sqrt(CouplingFormula.Standard.Of(u) * Mean(u)))) { Mistake = "The column headed C is D" };
        yield return new("is-t", "C = T, equal weights", PointFunctions.Each(Mean)) { Mistake = "The column headed C is T" };
    }

    private static double Mean(double[] u)
    {
        var sum = 0.0;
        foreach (var index in u) sum += index;
        return sum / u.Length;
    }
}
