using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>Reads the choice of a method: its id alone, or a map with <c>method</c> and options.</summary>
internal sealed class MethodReader(MethodCatalog catalog, DiagnosticBag bag)
{
    /// <summary>The method that a node names; null with an error reported where it names none.</summary>
    public MethodChoice? Read(MethodFamily family, RecipeNode node) => catalog.Read(family, node, Report);

    /// <summary>The method named by a node, its options being what is left of the keys.</summary>
    public MethodChoice? Read(MethodFamily family, RecipeNode method, RecipeKeys keys)
    {
        if (method is RecipeScalar id) return catalog.Read(family, id, keys.Rest(), Report);
        keys.Wrong(method, $"Name a {family.ToString().ToLowerInvariant()} method. {Ids(family)}.");
        return null;
    }

    /// <summary>Options that stand by themselves, without a method.</summary>
    public TOptions Read<TOptions>(OptionSet<TOptions> options, RecipeMap map) where TOptions : MethodOptions
        => (TOptions)options.Read(map.Entries, Report);

    public string Ids(MethodFamily family) => $"There are: {string.Join(", ", catalog.Ids(family))}";

    private void Report(OptionProblem problem) => bag.Add(RuleOf(problem.Kind).Says(problem.Message, problem.Location));

    private static DiagnosticRule RuleOf(OptionProblemKind kind) => kind switch
    {
        OptionProblemKind.UnknownMethod => EvaluationRules.UnknownMethod,
        OptionProblemKind.MissingMethod => RecipeRules.MissingKey,
        OptionProblemKind.UnknownOption => RecipeRules.UnknownKey,
        _ => RecipeRules.WrongValue,
    };
}
