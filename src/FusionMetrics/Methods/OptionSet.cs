using System.Globalization;

namespace FusionMetrics.Methods;

/// <summary>The options of a method, seen without their type: what a recipe reader and a listing need.</summary>
public abstract class OptionSet
{
    private protected OptionSet()
    {
    }

    /// <summary>A set for a method without options.</summary>
    public static OptionSet<NoOptions> None { get; } = new(new NoOptions());

    /// <summary>The options with their default values.</summary>
    public abstract MethodOptions Defaults { get; }

    /// <summary>Name, default, values and meaning of each option, in order.</summary>
    public abstract IReadOnlyList<OptionDescription> Describe();

    /// <summary>Reads options from a recipe. Every problem is reported, not only the first.</summary>
    /// <param name="entries">Keys and values as written.</param>
    /// <param name="report">Receives each problem: its kind, where it is, and what to do.</param>
    /// <returns>The options; defaults stand where a value could not be read.</returns>
    public abstract MethodOptions Read(IEnumerable<KeyValuePair<RecipeScalar, RecipeNode>> entries, Action<OptionProblem> report);

    /// <summary>
    /// Writes options: name and value of each, defaults included, options not set left out. A value is a string, a number, a list of
    /// these, a list of lists of numbers, a map from names to numbers or to strings, a map from names to
    /// values, or a list of such maps.
    /// </summary>
    /// <param name="options">The options.</param>
    /// <returns>The values by name, in order.</returns>
    public abstract IReadOnlyList<KeyValuePair<string, object>> Write(MethodOptions options);

    /// <summary>The methods that a method is made of: those that its options name. None for most methods.</summary>
    /// <param name="options">The options.</param>
    /// <returns>The methods, in the order of the options; none where the options are those of another method.</returns>
    public abstract IReadOnlyList<HeldMethod> Held(MethodOptions options);

    /// <summary>Starts a set from an options record with its default values.</summary>
    /// <typeparam name="TOptions">The options record.</typeparam>
    /// <param name="defaults">The defaults.</param>
    /// <returns>A set without options; add them by its methods.</returns>
    public static OptionSet<TOptions> For<TOptions>(TOptions defaults) where TOptions : MethodOptions => new(defaults);

    internal static string Kebab(string name)
        => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>A finite number, which may be written as a fraction: 0.25 or 1/4.</summary>
    internal static bool TryNumber(RecipeNode node, out double number)
    {
        number = double.NaN;
        if (node is not RecipeScalar scalar) return false;
        var parts = scalar.Text.Split('/');
        if (parts.Length > 2 || !TryDecimal(parts[0], out number)) return false;
        if (parts.Length == 2) number = TryDecimal(parts[1], out var divisor) ? number / divisor : double.NaN;
        return double.IsFinite(number);
    }

    private static bool TryDecimal(string text, out double number)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
