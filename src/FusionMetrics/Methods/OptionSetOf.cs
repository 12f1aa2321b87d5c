using System.Globalization;

namespace FusionMetrics.Methods;

/// <summary>The options of a method. Immutable: each method below returns a larger set.</summary>
/// <typeparam name="TOptions">The options record.</typeparam>
public sealed class OptionSet<TOptions> : OptionSet where TOptions : MethodOptions
{
    private readonly TOptions defaults;
    private readonly IReadOnlyList<MethodOption<TOptions>> options;

    internal OptionSet(TOptions defaults, params IReadOnlyList<MethodOption<TOptions>> options)
    {
        this.defaults = defaults;
        this.options = options;
    }

    /// <inheritdoc/>
    public override MethodOptions Defaults => defaults;

    /// <summary>Adds an option that is a number.</summary>
    /// <param name="name">The name in recipes.</param>
    /// <param name="get">The value in a record; null where the option is not set.</param>
    /// <param name="with">The record with another value.</param>
    /// <param name="allowed">Whether a finite number can be used.</param>
    /// <param name="values">The numbers allowed, in words.</param>
    /// <param name="summary">What the option means.</param>
    /// <returns>The larger set.</returns>
    public OptionSet<TOptions> Number(string name, Func<TOptions, double?> get, Func<TOptions, double, TOptions> with,
        Func<double, bool> allowed, string values, string summary)
        => With(new(name, values, summary, o => get(o), (o, node, _) => TryNumber(node, out var n) && allowed(n) ? with(o, n) : null));

    /// <summary>Adds an option that is text.</summary>
    /// <param name="name">The name in recipes.</param>
    /// <param name="get">The value in a record; null where the option is not set.</param>
    /// <param name="with">The record with another value.</param>
    /// <param name="values">The texts allowed, in words.</param>
    /// <param name="summary">What the option means.</param>
    /// <param name="allowed">Whether a text can be used; null for any.</param>
    /// <returns>The larger set.</returns>
    public OptionSet<TOptions> Text(string name, Func<TOptions, string?> get, Func<TOptions, string, TOptions> with,
        string values, string summary, Func<string, bool>? allowed = null)
        => With(new(name, values, summary, get,
            (o, node, _) => node is RecipeScalar s && (allowed is null || allowed(s.Text)) ? with(o, s.Text) : null));

    /// <summary>Adds an option that is a list of texts.</summary>
    /// <param name="name">The name in recipes.</param>
    /// <param name="get">The value in a record.</param>
    /// <param name="with">The record with another value.</param>
    /// <param name="summary">What the option means.</param>
    /// <returns>The larger set.</returns>
    public OptionSet<TOptions> Texts(string name, Func<TOptions, IReadOnlyList<string>> get,
        Func<TOptions, IReadOnlyList<string>, TOptions> with, string summary)
        => With(new(name, "a list of texts", summary, get,
            (o, node, _) => node is RecipeList list && list.Items.All(i => i is RecipeScalar)
                ? with(o, [.. list.Items.Cast<RecipeScalar>().Select(s => s.Text)])
                : null));

    /// <summary>Adds an option that is a list of finite numbers.</summary>
    /// <param name="name">The name in recipes.</param>
    /// <param name="get">The value in a record; null where the option is not set.</param>
    /// <param name="with">The record with another value.</param>
    /// <param name="allowed">Whether a list can be used.</param>
    /// <param name="values">The lists allowed, in words.</param>
    /// <param name="summary">What the option means.</param>
    /// <returns>The larger set.</returns>
    public OptionSet<TOptions> Numbers(string name, Func<TOptions, IReadOnlyList<double>?> get, Func<TOptions, IReadOnlyList<double>, TOptions> with,
        Func<IReadOnlyList<double>, bool> allowed, string values, string summary)
        => With(new(name, values, summary, get, (o, node, _) => OptionNodes.Numbers(node) is { } list && allowed(list) ? with(o, list) : null));

    /// <summary>Adds an option that is a table of finite numbers: a list of rows, each a list.</summary>
    /// <param name="name">The name in recipes.</param>
    /// <param name="get">The value in a record; null where the option is not set.</param>
    /// <param name="with">The record with another value.</param>
    /// <param name="allowed">Whether a table can be used.</param>
    /// <param name="values">The tables allowed, in words.</param>
    /// <param name="summary">What the option means.</param>
    /// <returns>The larger set.</returns>
    public OptionSet<TOptions> Table(string name, Func<TOptions, IReadOnlyList<IReadOnlyList<double>>?> get,
        Func<TOptions, IReadOnlyList<IReadOnlyList<double>>, TOptions> with, Func<IReadOnlyList<IReadOnlyList<double>>, bool> allowed, string values, string summary)
        => With(new(name, values, summary, get, (o, node, _) => OptionNodes.Table(node) is { } table && allowed(table) ? with(o, table) : null));

    /// <summary>Adds an option that gives a finite number to each of some names, such as the codes of indicators.</summary>
    /// <param name="name">The name in recipes.</param>
    /// <param name="get">The value in a record; null where the option is not set.</param>
    /// <param name="with">The record with another value.</param>
    /// <param name="allowed">Whether a number can be used.</param>
    /// <param name="values">The map allowed, in words.</param>
    /// <param name="summary">What the option means.</param>
    /// <returns>The larger set.</returns>
    public OptionSet<TOptions> NumberOf(string name, Func<TOptions, IReadOnlyDictionary<string, double>?> get,
        Func<TOptions, IReadOnlyDictionary<string, double>, TOptions> with, Func<double, bool> allowed, string values, string summary)
        => With(new(name, values, summary, get, (o, node, _) => OptionNodes.NumberOf(node) is { } map && map.Values.All(allowed) ? with(o, map) : null));

    /// <summary>Adds an option that gives finite numbers to each of some names: a list of them, or a number by itself for a list of one.</summary>
    /// <param name="name">The name in recipes.</param>
    /// <param name="get">The value in a record; null where the option is not set.</param>
    /// <param name="with">The record with another value.</param>
    /// <param name="allowed">Whether the numbers of a name can be used.</param>
    /// <param name="values">The map allowed, in words.</param>
    /// <param name="summary">What the option means.</param>
    /// <returns>The larger set.</returns>
    public OptionSet<TOptions> NumbersOf(string name, Func<TOptions, IReadOnlyDictionary<string, IReadOnlyList<double>>?> get,
        Func<TOptions, IReadOnlyDictionary<string, IReadOnlyList<double>>, TOptions> with, Func<IReadOnlyList<double>, bool> allowed, string values, string summary)
        => With(new(name, values, summary, o => OptionNodes.Written(get(o)),
            (o, node, _) => OptionNodes.NumbersOf(node) is { } map && map.Values.All(allowed) ? with(o, map) : null));

    /// <summary>
    /// Adds an option that is a list of other methods with their options, written as they are elsewhere in a recipe. For methods that are made of others:
    /// register them with the overload of <see cref="MethodRegistration"/> that hands out the catalog.
    /// </summary>
    /// <param name="name">The name in recipes.</param>
    /// <param name="get">The value in a record.</param>
    /// <param name="with">The record with another value.</param>
    /// <param name="catalog">The methods that can be named.</param>
    /// <param name="family">The family that they are of.</param>
    /// <param name="summary">What the option means.</param>
    /// <returns>The larger set.</returns>
    public OptionSet<TOptions> Methods(string name, Func<TOptions, IReadOnlyList<MethodChoice>> get,
        Func<TOptions, IReadOnlyList<MethodChoice>, TOptions> with, MethodCatalog catalog, MethodFamily family, string summary)
        => With(new(name, $"a list of {MethodNotation.Word(family)} methods, each its id or a map with method and options", summary,
            o => get(o).Select(choice => catalog.Write(family, choice)).ToArray(),
            (o, node, report) => node is RecipeList list
                ? with(o, [.. list.Items.Select(item => catalog.Read(family, item, report)).OfType<MethodChoice>()])
                : null)
        {
            Held = o => get(o).Select(choice => new HeldMethod(family, choice)),
        });

    /// <summary>Adds an option that is one of the names of an enumeration, written in kebab case.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="name">The name in recipes.</param>
    /// <param name="get">The value in a record.</param>
    /// <param name="with">The record with another value.</param>
    /// <param name="summary">What the option means.</param>
    /// <returns>The larger set.</returns>
    public OptionSet<TOptions> Choice<TEnum>(string name, Func<TOptions, TEnum> get, Func<TOptions, TEnum, TOptions> with, string summary)
        where TEnum : struct, Enum
    {
        var choices = Choices<TEnum>();
        return With(new(name, string.Join(" | ", choices.Keys), summary, o => Kebab(get(o).ToString()),
            (o, node, _) => node is RecipeScalar s && choices.TryGetValue(s.Text, out var choice) ? with(o, choice) : null));
    }

    /// <summary>Adds an option that gives one of the names of an enumeration, in kebab case, to each of some names, such as the codes of indicators.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="name">The name in recipes.</param>
    /// <param name="get">The value in a record; null where the option is not set.</param>
    /// <param name="with">The record with another value.</param>
    /// <param name="summary">What the option means.</param>
    /// <returns>The larger set.</returns>
    public OptionSet<TOptions> ChoiceOf<TEnum>(string name, Func<TOptions, IReadOnlyDictionary<string, TEnum>?> get,
        Func<TOptions, IReadOnlyDictionary<string, TEnum>, TOptions> with, string summary)
        where TEnum : struct, Enum
    {
        var choices = Choices<TEnum>();
        return With(new(name, $"a map from names to {string.Join(" | ", choices.Keys)}", summary,
            o => get(o) is { } map ? new OrderedDictionary<string, string>(map.Select(e => KeyValuePair.Create(e.Key, Kebab(e.Value.ToString()))), StringComparer.Ordinal) : null,
            (o, node, _) => OptionNodes.ChoiceOf(node, choices) is { } map ? with(o, map) : null));
    }

    /// <summary>Adds an option that gives a text to each of some names.</summary>
    /// <param name="name">The name in recipes.</param>
    /// <param name="get">The value in a record; null or empty where the option is not set.</param>
    /// <param name="with">The record with another value.</param>
    /// <param name="values">The map allowed, in words.</param>
    /// <param name="summary">What the option means.</param>
    /// <returns>The larger set.</returns>
    public OptionSet<TOptions> TextOf(string name, Func<TOptions, IReadOnlyDictionary<string, string>?> get,
        Func<TOptions, IReadOnlyDictionary<string, string>, TOptions> with, string values, string summary)
        => With(new(name, values, summary, o => get(o) is { Count: > 0 } map ? map : null, (o, node, _) => OptionNodes.TextOf(node) is { } map ? with(o, map) : null));

    /// <inheritdoc/>
    public override IReadOnlyList<OptionDescription> Describe()
        => [.. options.Select(o => new OptionDescription(o.Name, Shown(o.Write(defaults)), o.Values, o.Summary))];

    /// <inheritdoc/>
    public override MethodOptions Read(IEnumerable<KeyValuePair<RecipeScalar, RecipeNode>> entries, Action<OptionProblem> report)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(report);
        var read = defaults;
        foreach (var (key, value) in entries)
        {
            var option = options.FirstOrDefault(o => o.Name == key.Text);
            if (option is null)
            {
                report(new(OptionProblemKind.UnknownOption, Unknown(key.Text), key.Location));
                continue;
            }
            var next = option.Read(read, value, report);
            if (next is null) report(new(OptionProblemKind.WrongValue, $"{key.Text} must be {option.Values}, but is {Found(value)}.", value.Location));
            else read = next;
        }
        return read;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<KeyValuePair<string, object>> Write(MethodOptions options)
        => [.. this.options.Select(o => (o.Name, Value: o.Write((TOptions)options)))
            .Where(o => o.Value is not null).Select(o => KeyValuePair.Create(o.Name, o.Value!))];

    private static Dictionary<string, TEnum> Choices<TEnum>() where TEnum : struct, Enum
        => Enum.GetValues<TEnum>().ToDictionary(v => Kebab(v.ToString()), StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IReadOnlyList<HeldMethod> Held(MethodOptions options) => options is TOptions own ? [.. this.options.SelectMany(o => o.Held(own))] : [];

    private OptionSet<TOptions> With(MethodOption<TOptions> option) => new(defaults, [.. options, option]);

    private string Unknown(string name) => options.Count == 0
        ? $"There is no option '{name}': the method has none."
        : $"There is no option '{name}'.{NearestName.DidYouMean(name, options.Select(o => o.Name))} The options are: {string.Join(", ", options.Select(o => o.Name))}.";

    private static string Found(RecipeNode node) => node is RecipeScalar s ? $"'{s.Text}'" : node.Kind;

    private static string Shown(object? value) => value switch
    {
        double number => number.ToString(CultureInfo.InvariantCulture),
        IReadOnlyList<string> texts => $"[{string.Join(", ", texts)}]",
        IReadOnlyList<double> numbers => $"[{string.Join(", ", numbers.Select(n => Shown(n)))}]",
        IReadOnlyList<IReadOnlyList<double>> rows => $"[{string.Join(", ", rows.Select(Shown))}]",
        IReadOnlyDictionary<string, double> map => $"{{ {string.Join(", ", map.Select(e => $"{e.Key}: {Shown(e.Value)}"))} }}",
        IReadOnlyDictionary<string, string> map => $"{{ {string.Join(", ", map.Select(e => $"{e.Key}: {e.Value}"))} }}",
        IReadOnlyDictionary<string, object> map => $"{{ {string.Join(", ", map.Select(e => $"{e.Key}: {Shown(e.Value)}"))} }}",
        IReadOnlyList<IReadOnlyDictionary<string, object>> maps => $"[{string.Join(", ", maps.Select(Shown))}]",
        _ => value?.ToString() ?? "",
    };
}
