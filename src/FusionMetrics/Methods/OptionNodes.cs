namespace FusionMetrics.Methods;

/// <summary>Reads lists, tables and maps of finite numbers, and maps of choices, from a recipe; null where a node is none.</summary>
internal static class OptionNodes
{
    public static IReadOnlyList<double>? Numbers(RecipeNode node)
    {
        if (node is not RecipeList list) return null;
        var numbers = new double[list.Items.Count];
        for (var i = 0; i < numbers.Length; i++)
            if (!OptionSet.TryNumber(list.Items[i], out numbers[i])) return null;
        return numbers;
    }

    public static IReadOnlyList<IReadOnlyList<double>>? Table(RecipeNode node)
    {
        if (node is not RecipeList list) return null;
        IReadOnlyList<double>[] rows = [.. list.Items.Select(Numbers).OfType<IReadOnlyList<double>>()];
        return rows.Length == list.Items.Count ? rows : null;
    }

    public static IReadOnlyDictionary<string, double>? NumberOf(RecipeNode node)
    {
        if (node is not RecipeMap map) return null;
        var numbers = new OrderedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Entries)
        {
            if (!OptionSet.TryNumber(value, out var number)) return null;
            numbers.Add(key.Text, number);
        }
        return numbers;
    }

    public static IReadOnlyDictionary<string, TEnum>? ChoiceOf<TEnum>(RecipeNode node, Dictionary<string, TEnum> choices)
    {
        if (node is not RecipeMap map) return null;
        var chosen = new OrderedDictionary<string, TEnum>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Entries)
        {
            if (value is not RecipeScalar scalar || !choices.TryGetValue(scalar.Text, out var choice)) return null;
            chosen.Add(key.Text, choice);
        }
        return chosen;
    }
}
