using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.MethodEntries;

/// <summary>Options stand in the same map of a recipe as the words of the recipe itself.</summary>
internal sealed class OptionNames() : PromiseOf<Method>($"{MethodPromises.Family}.option-names",
    "Options have different names in kebab case, none of them a word that recipes use: method, scope, window, series, adjust, breaks, provider.")
{
    private static readonly string[] WordsOfRecipes = ["method", "scope", "window", "series", "adjust", "breaks", "provider"];

    public override IEnumerable<Trial<Method>> Trials() => [Try("the names of the options", method =>
    {
        string[] names = [.. method.Options.Describe().Select(o => o.Name)];
        var bad = names.FirstOrDefault(name => !KebabCase.Is(name) || WordsOfRecipes.Contains(name) || names.Count(n => n == name) > 1);
        return bad is null ? null : $"'{bad}'";
    })];
}
