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

    private static RecipeNode Node(object value) => value is IReadOnlyList<string> texts
        ? new RecipeList([.. texts.Select(Scalar)], Nowhere)
        : Scalar(Text(value));

    private static string Text(object value) => value switch
    {
        IReadOnlyList<string> texts => $"[{string.Join(", ", texts)}]",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
