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

    /// <summary>Writes options: name and value of each, defaults included, options not set left out. Values are strings, numbers, lists of these, lists of lists of numbers, or maps from names to numbers or to strings.</summary>
    /// <param name="options">The options.</param>
    /// <returns>The values by name, in order.</returns>
    public abstract IReadOnlyList<KeyValuePair<string, object>> Write(MethodOptions options);

    /// <summary>Starts a set from an options record with its default values.</summary>
    /// <typeparam name="TOptions">The options record.</typeparam>
    /// <param name="defaults">The defaults.</param>
    /// <returns>A set without options; add them by its methods.</returns>
    public static OptionSet<TOptions> For<TOptions>(TOptions defaults) where TOptions : MethodOptions => new(defaults);

    internal static string Kebab(string name)
        => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    internal static bool TryNumber(RecipeNode node, out double number)
    {
        number = double.NaN;
        return node is RecipeScalar scalar
            && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
    }
}
