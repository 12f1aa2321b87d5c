using System.Collections;
using System.Globalization;
using FusionMetrics.Methods;

namespace FusionMetrics.Testing.MethodEntries;

/// <summary>Options as a recipe has them, and back.</summary>
internal static class WrittenOptions
{
    private static readonly DiagnosticLocation Nowhere = new();

    /// <summary>Reads options; the first problem, where there is one.</summary>
    public static (MethodOptions Options, string? Problem) Read(OptionSet set, IEnumerable<(string Name, RecipeNode Value)> entries)
    {
        string? first = null;
        var options = set.Read([.. entries.Select(e => KeyValuePair.Create(Scalar(e.Name), e.Value))], problem => first ??= problem.Message);
        return (options, first);
    }

    /// <summary>Options as names and values to read.</summary>
    public static IEnumerable<(string Name, RecipeNode Value)> Entries(OptionSet set, MethodOptions options)
        => set.Write(options).Select(o => (o.Key, Node(o.Value)));

    /// <summary>Options as one text, for comparisons.</summary>
    public static string Text(OptionSet set, MethodOptions options)
        => string.Join(", ", set.Write(options).Select(o => $"{o.Key}: {Text(Node(o.Value))}"));

    public static RecipeScalar Scalar(string text) => new(text, Nowhere);

    private static RecipeNode Node(object value) => value switch
    {
        string text => Scalar(text),
        IReadOnlyDictionary<string, double> map => Map(map),
        IReadOnlyDictionary<string, object> map => Map(map),
        IEnumerable list => new RecipeList([.. list.Cast<object>().Select(Node)], Nowhere),
        IFormattable formattable => Scalar(formattable.ToString(null, CultureInfo.InvariantCulture)),
        _ => Scalar(value.ToString() ?? ""),
    };

    private static RecipeMap Map<T>(IReadOnlyDictionary<string, T> map) where T : notnull
        => new([.. map.Select(e => KeyValuePair.Create(Scalar(e.Key), Node(e.Value)))], Nowhere);

    private static string Text(RecipeNode node) => node switch
    {
        RecipeList list => $"[{string.Join(", ", list.Items.Select(Text))}]",
        RecipeMap map => $"{{ {string.Join(", ", map.Entries.Select(e => $"{e.Key.Text}: {Text(e.Value)}"))} }}",
        _ => ((RecipeScalar)node).Text,
    };
}
