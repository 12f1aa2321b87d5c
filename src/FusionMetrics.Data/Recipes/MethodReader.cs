using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>Reads the choice of a method: its id alone, or a map with <c>method</c> and options.</summary>
internal sealed class MethodReader(MethodCatalog catalog, DiagnosticBag bag)
{
    /// <summary>The method that a node names; null with an error reported where it names none.</summary>
    public MethodChoice? Read(MethodFamily family, RecipeNode node)
    {
        if (node is RecipeScalar id) return Choice(family, id, []);
        if (node is RecipeMap map)
        {
            var keys = new RecipeKeys(map, Word(family), bag);
            return keys.Required("method", Ids(family)) is { } method ? Read(family, method, keys) : null;
        }
        bag.Add(RecipeRules.WrongValue.Says($"Name a {Word(family)} method, or a map with method and its options. {Ids(family)}.", node.Location));
        return null;
    }

    /// <summary>The method named by a node, its options being what is left of the keys.</summary>
    public MethodChoice? Read(MethodFamily family, RecipeNode method, RecipeKeys keys)
    {
        if (method is RecipeScalar id) return Choice(family, id, keys.Rest());
        keys.Wrong(method, $"Name a {Word(family)} method. {Ids(family)}.");
        return null;
    }

    private MethodChoice? Choice(MethodFamily family, RecipeScalar id, IEnumerable<KeyValuePair<RecipeScalar, RecipeNode>> entries)
    {
        if (catalog.Find(family, id.Text) is not { } method)
        {
            bag.Add(EvaluationRules.UnknownMethod.Says(
                $"There is no {Word(family)} method '{id.Text}'.{NearestName.DidYouMean(id.Text, catalog.Ids(family))} {Ids(family)}.", id.Location));
            return null;
        }
        return new MethodChoice(method.Id, method.Options.Read(entries, problem => bag.Add(Diagnostic(method, problem))));
    }

    private static Diagnostic Diagnostic(Method method, OptionProblem problem)
    {
        var rule = problem.IsUnknownName ? RecipeRules.UnknownKey : RecipeRules.WrongValue;
        var hint = problem.IsUnknownName ? NearestName.DidYouMean(problem.Name, method.Options.Describe().Select(o => o.Name)) : "";
        return rule.Says($"{Word(method.Family)} {method.Id}: {problem.Message}{hint}", problem.Location);
    }

    public string Ids(MethodFamily family) => $"There are: {string.Join(", ", catalog.Ids(family))}";

    private static string Word(MethodFamily family) => family.ToString().ToLowerInvariant();
}
