namespace FusionMetrics.Methods;

/// <summary>How the choice of a method is written in a recipe: its id alone, or a map with <c>method</c> and its options.</summary>
public static class MethodNotation
{
    /// <summary>The key under which the id stands in a map.</summary>
    private const string Key = "method";

    /// <summary>Reads a choice. Every problem is reported, not only the first.</summary>
    /// <param name="catalog">The methods there are.</param>
    /// <param name="family">The family that the method is of.</param>
    /// <param name="node">The id, or a map with <c>method</c> and options.</param>
    /// <param name="report">Receives each problem.</param>
    /// <returns>The choice, with its options spelt out; null where the node names no method.</returns>
    public static MethodChoice? Read(this MethodCatalog catalog, MethodFamily family, RecipeNode node, Action<OptionProblem> report)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(report);
        if (node is RecipeScalar alone) return catalog.Read(family, alone, [], report);
        if (node is RecipeMap map && map.Find(Key) is var named)
        {
            if (named is RecipeScalar id) return catalog.Read(family, id, map.Entries.Where(e => e.Key.Text != Key), report);
            report(named is null
                ? new(OptionProblemKind.MissingMethod, $"{Capital(Word(family))} lacks '{Key}': {catalog.Listed(family)}.", map.Location)
                : new(OptionProblemKind.WrongValue, $"Name a {Word(family)} method. {catalog.Listed(family)}.", named.Location));
            return null;
        }
        report(new(OptionProblemKind.WrongValue, $"Name a {Word(family)} method, or a map with {Key} and its options. {catalog.Listed(family)}.", node.Location));
        return null;
    }

    /// <summary>Reads a choice of which id and options stand apart.</summary>
    /// <param name="catalog">The methods there are.</param>
    /// <param name="family">The family that the method is of.</param>
    /// <param name="id">The id.</param>
    /// <param name="options">Its options.</param>
    /// <param name="report">Receives each problem.</param>
    /// <returns>The choice, with its options spelt out; null where there is no such method.</returns>
    public static MethodChoice? Read(this MethodCatalog catalog, MethodFamily family, RecipeScalar id,
        IEnumerable<KeyValuePair<RecipeScalar, RecipeNode>> options, Action<OptionProblem> report)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(report);
        if (catalog.Find(family, id.Text) is { } method)
            return new MethodChoice(method.Id, method.Options.Read(options, problem => report(Of(method, problem))));
        report(new(OptionProblemKind.UnknownMethod,
            $"There is no {Word(family)} method '{id.Text}'.{NearestName.DidYouMean(id.Text, catalog.Ids(family))} {catalog.Listed(family)}.", id.Location));
        return null;
    }

    /// <summary>Writes a choice as a map of <c>method</c> and its options, defaults included.</summary>
    /// <param name="catalog">The methods there are.</param>
    /// <param name="family">The family that the method is of.</param>
    /// <param name="choice">The choice.</param>
    /// <returns>The map, whose values are those of <see cref="OptionSet.Write"/>.</returns>
    /// <exception cref="KeyNotFoundException">The family has no such method.</exception>
    public static IReadOnlyDictionary<string, object> Write(this MethodCatalog catalog, MethodFamily family, MethodChoice choice)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(choice);
        var options = catalog.Get(family, choice.Id).Options;
        return new OrderedDictionary<string, object>([KeyValuePair.Create<string, object>(Key, choice.Id), .. options.Write(choice.Options ?? options.Defaults)], StringComparer.Ordinal);
    }

    /// <summary>The ids of a family, as messages list them.</summary>
    internal static string Listed(this MethodCatalog catalog, MethodFamily family) => $"There are: {string.Join(", ", catalog.Ids(family))}";

    internal static string Word(MethodFamily family) => family.ToString().ToLowerInvariant();

    // A problem of a method within a method names both.
    private static OptionProblem Of(Method method, OptionProblem problem) => problem with { Message = $"{Word(method.Family)} {method.Id}: {problem.Message}" };

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
