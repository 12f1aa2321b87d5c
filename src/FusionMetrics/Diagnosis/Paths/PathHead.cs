using FusionMetrics.Coupling;
using FusionMetrics.Methods;

namespace FusionMetrics.Diagnosis;

/// <summary>From the indices of the subsystems to the score that is to rise.</summary>
/// <param name="Shape">How it is made of them.</param>
/// <param name="Weights">A weight an index: of a linear score, of T otherwise.</param>
/// <param name="Exponent">The exponent of D.</param>
/// <param name="Model">The coupling model; null for a linear score.</param>
internal sealed record PathHead(PathShape Shape, double[] Weights, double Exponent, ILogConcaveCoupling? Model)
{
    /// <summary>The head of a series; null where its coupling model does not say what of it is concave.</summary>
    public static PathHead? Of(EvaluationRecipe recipe, EvaluationFrame frame, MethodCatalog catalog, string series)
    {
        var subsystems = recipe.System.Subsystems.Count;
        if (recipe.Coupling is not { } coupling || series is not ("d" or "t"))
            return new(PathShape.Linear, [.. Enumerable.Range(0, subsystems).Select(k => series == $"u_{recipe.System.Subsystems[k].Code}" ? 1.0 : 0.0)], 1, null);
        var weights = CoupledGroups.Of(recipe)[0].Weights(coupling.Weights, frame.Groups, subsystems);
        if (series == "t") return new(PathShape.Linear, weights, 1, null);
        if (catalog.Create<ICouplingModel>(MethodFamily.Coupling, coupling.Model) is not ILogConcaveCoupling model) return null;
        var isStandard = model is StandardCoupling || (model is KFormCoupling k && k.IsStandard(subsystems));
        return new(isStandard && weights.All(weight => weight == weights[0]) ? PathShape.Geometric : PathShape.LogConcave, weights, coupling.Exponent, model);
    }
}
