using FusionMetrics.DynamicEvaluation;
using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Ranking;
using FusionMetrics.Treatment;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Methods;

/// <summary>A method that is given nothing to work on says which argument is missing.</summary>
public class MissingArgumentTests
{
    public static TheoryData<MethodFamily, string> Methods => [.. BuiltInMethods.Catalog.Methods
        .Where(m => m.Family is MethodFamily.Normalization or MethodFamily.Weighting or MethodFamily.Ranking or MethodFamily.Dynamic or MethodFamily.Treatment).Select(m => (m.Family, m.Id))];

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_missing_argument_is_named(MethodFamily family, string id)
    {
        foreach (var (name, call) in Calls(BuiltInMethods.Catalog.Find(family, id)!.CreateObject()))
            call.Should().Throw<ArgumentNullException>().WithParameterName(name);
    }

    private static IEnumerable<(string Name, Action Call)> Calls(object method) => method switch
    {
        INormalizer n => [("column", () => n.Fit(null!))],
        IWeighting w => [("columns", () => w.Weigh(null!))],
        IRanking r => [("columns", () => r.Fit(null!, [])), ("frame", () => r.Prepare(null!))],
        IDynamicEvaluation d => [("history", () => d.Evaluate(null!))],
        ITreatment t => [("panel", () => t.Treat(null!, null!))],
        _ => throw new InvalidOperationException($"No test knows {method.GetType().Name}."),
    };
}
