using System.Globalization;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>Takes the keys of a map one by one; whatever is left at the end is unknown.</summary>
internal sealed class RecipeKeys(RecipeMap map, string where, DiagnosticBag bag)
{
    private readonly List<string> known = [];

    public DiagnosticLocation Location => map.Location;

    /// <summary>The value of a key, or null where the key is absent.</summary>
    public RecipeNode? Node(string key)
    {
        if (!known.Contains(key)) known.Add(key);
        return map.Find(key);
    }

    /// <summary>The value of a key that must be there; reported where it is absent.</summary>
    public RecipeNode? Required(string key, string hint)
    {
        if (Node(key) is { } node) return node;
        bag.Add(RecipeRules.MissingKey.Says($"{Where} lacks '{key}': {hint}.", map.Location));
        return null;
    }

    public string? Text(string key) => Node(key) is { } node ? TextOf(node, key) : null;

    public double? Number(string key) => Node(key) is { } node ? NumberOf(node, key) : null;

    /// <summary>A whole number within bounds.</summary>
    public int? Whole(string key, int least, int most) => Node(key) is { } node ? WholeOf(node, key, least, most) : null;

    /// <summary>A list of whole numbers.</summary>
    public IReadOnlyList<int>? Wholes(string key, int least)
    {
        if (Node(key) is not { } node) return null;
        if (node is RecipeList list) return [.. list.Items.Select(item => WholeOf(item, key, least, int.MaxValue)).OfType<int>()];
        Wrong(node, $"'{key}' must be a list of whole numbers of {least} or more, such as [{least}, {least + 1}].");
        return null;
    }

    public Period? Period(string key)
    {
        if (Text(key) is not { } text) return null;
        if (FusionMetrics.Period.TryParse(text, out var period)) return period;
        Wrong(Node(key)!, $"'{key}' must be a period, such as 2020 or 2020-Q3, but is '{text}'.");
        return null;
    }

    public string? TextOf(RecipeNode node, string key)
    {
        if (node is RecipeScalar scalar) return scalar.Text;
        Wrong(node, $"'{key}' must be text, but is {node.Kind}.");
        return null;
    }

    public double? NumberOf(RecipeNode node, string key)
    {
        if (node is RecipeScalar scalar && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)) return number;
        Wrong(node, $"'{key}' must be a number, but is {(node is RecipeScalar text ? $"'{text.Text}'" : node.Kind)}.");
        return null;
    }

    /// <summary>The numbers of a list; null where one of them is no number, which is reported.</summary>
    public IReadOnlyList<double>? NumbersOf(RecipeList list, string key)
    {
        double[] numbers = [.. list.Items.Select(item => NumberOf(item, key)).OfType<double>()];
        return numbers.Length == list.Items.Count ? numbers : null;
    }

    private int? WholeOf(RecipeNode node, string key, int least, int most)
    {
        if (node is RecipeScalar scalar && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole >= least && whole <= most) return whole;
        Wrong(node, $"'{key}' must be a whole number of {least} or more, but is {(node is RecipeScalar text ? $"'{text.Text}'" : node.Kind)}.");
        return null;
    }

    public IReadOnlyList<string>? Texts(string key)
    {
        if (Node(key) is not { } node) return null;
        if (node is RecipeList list && list.Items.All(i => i is RecipeScalar)) return [.. list.Items.Cast<RecipeScalar>().Select(s => s.Text)];
        Wrong(node, $"'{key}' must be a list of texts, such as [a, b].");
        return null;
    }

    /// <summary>One of some words; the first where the key is absent.</summary>
    public T Choice<T>(string key, params (string Word, T Value)[] choices)
    {
        if (Node(key) is not { } node) return choices[0].Value;
        foreach (var (word, value) in choices)
            if (node is RecipeScalar scalar && scalar.Text == word) return value;
        var words = choices.Select(c => c.Word).ToArray();
        var found = node is RecipeScalar text ? $"'{text.Text}'" : node.Kind;
        Wrong(node, $"'{key}' must be {string.Join(" | ", words)}, but is {found}.{(node is RecipeScalar t ? NearestName.DidYouMean(t.Text, words) : "")}");
        return choices[0].Value;
    }

    /// <summary>The entries not taken yet, for a method's own options.</summary>
    public IEnumerable<KeyValuePair<RecipeScalar, RecipeNode>> Rest() => map.Entries.Where(e => !known.Contains(e.Key.Text));

    /// <summary>Reports every key not taken.</summary>
    public void Done()
    {
        foreach (var (key, _) in Rest())
            bag.Add(RecipeRules.UnknownKey.Says(
                $"{Where} has no key '{key.Text}'.{NearestName.DidYouMean(key.Text, known)} Its keys are: {string.Join(", ", known)}.", key.Location));
    }

    public void Wrong(RecipeNode node, string message) => bag.Add(RecipeRules.WrongValue.Says(message, node.Location));

    private string Where => char.ToUpperInvariant(where[0]) + where[1..];
}
