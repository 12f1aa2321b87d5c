using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.MethodEntries;

/// <summary>Ids stand in recipes, and a ranking's is the name of its series and the heading of its column.</summary>
internal sealed class KebabId() : PromiseOf<Method>($"{MethodPromises.Family}.id",
    "The id is in kebab case: letters a to z, digits, and hyphens between words; and no word that recipes or tables use in its place.")
{
    public override IEnumerable<Trial<Method>> Trials()
        => [Try("the id", method => KebabCase.Is(method.Id) && !IsTaken(method) ? null : $"'{method.Id}'")];

    private static bool IsTaken(Method method) => method.Family switch
    {
        MethodFamily.Ranking => method.Id is "c" or "d" or "t" or "u" or "rank" or "region" or "period",
        MethodFamily.Treatment => method.Id is "error",
        _ => false,
    };
}
