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
        => string.Join(", ", set.Write(options).Select(o => $"{o.Key}: {Text(o.Value)}"));

    public static RecipeScalar Scalar(string text) => new(text, Nowhere);

    private static RecipeNode Node(object value) => value switch
    {
        IReadOnlyList<string> texts => new RecipeList([.. texts.Select(Scalar)], Nowhere),
        IReadOnlyList<double> numbers => new RecipeList([.. numbers.Select(n => Node(n))], Nowhere),
        IReadOnlyList<IReadOnlyList<double>> rows => new RecipeList([.. rows.Select(Node)], Nowhere),
        IReadOnlyDictionary<string, double> map => new RecipeMap([.. map.Select(e => KeyValuePair.Create(Scalar(e.Key), Node(e.Value)))], Nowhere),
        _ => Scalar(Text(value)),
    };

    private static string Text(object value) => value switch
    {
        IReadOnlyList<string> texts => $"[{string.Join(", ", texts)}]",
        IReadOnlyList<double> numbers => $"[{string.Join(", ", numbers.Select(n => Text(n)))}]",
        IReadOnlyList<IReadOnlyList<double>> rows => $"[{string.Join(", ", rows.Select(Text))}]",
        IReadOnlyDictionary<string, double> map => $"{{ {string.Join(", ", map.Select(e => $"{e.Key}: {Text(e.Value)}"))} }}",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
