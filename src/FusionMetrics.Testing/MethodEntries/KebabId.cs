using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.MethodEntries;

/// <summary>Ids stand in recipes, and as headings of tables.</summary>
internal sealed class KebabId() : PromiseOf<Method>($"{MethodPromises.Family}.id", "The id is in kebab case: letters a to z, digits, and hyphens between words.")
{
    public override IEnumerable<Trial<Method>> Trials() => [Try("the id", method => KebabCase.Is(method.Id) ? null : $"'{method.Id}'")];
}
