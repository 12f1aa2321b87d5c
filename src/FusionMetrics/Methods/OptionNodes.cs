using System.Diagnostics.CodeAnalysis;

namespace FusionMetrics.Methods;

/// <summary>Reads lists, tables and maps of finite numbers, and maps of choices, from a recipe; null where a node is none.</summary>
internal static class OptionNodes
{
    private delegate bool Reading<T>(RecipeNode node, [MaybeNullWhen(false)] out T value);

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

    public static IReadOnlyDictionary<string, double>? NumberOf(RecipeNode node) => MapOf<double>(node, OptionSet.TryNumber);

    public static IReadOnlyDictionary<string, string>? TextOf(RecipeNode node) => MapOf<string>(node, TryText);

    /// <summary>A list of numbers for each name; a number by itself is a list of one.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<double>>? NumbersOf(RecipeNode node) => MapOf<IReadOnlyList<double>>(node, TryNumbers);

    /// <summary>Such a map as it is written: a list of one as a number.</summary>
    public static IReadOnlyDictionary<string, object>? Written(IReadOnlyDictionary<string, IReadOnlyList<double>>? map) => map is null ? null
        : new OrderedDictionary<string, object>(map.Select(e => KeyValuePair.Create(e.Key, e.Value.Count == 1 ? (object)e.Value[0] : e.Value)), StringComparer.Ordinal);

    private static bool TryNumbers(RecipeNode node, [MaybeNullWhen(false)] out IReadOnlyList<double> numbers)
    {
        numbers = OptionSet.TryNumber(node, out var number) ? [number] : Numbers(node);
        return numbers is not null;
    }

    private static bool TryText(RecipeNode node, [MaybeNullWhen(false)] out string text)
    {
        text = (node as RecipeScalar)?.Text;
        return text is not null;
    }

    private static OrderedDictionary<string, T>? MapOf<T>(RecipeNode node, Reading<T> read)
    {
        if (node is not RecipeMap map) return null;
        var values = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var (key, item) in map.Entries)
        {
            if (!read(item, out var value)) return null;
            values.Add(key.Text, value);
        }
        return values;
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
