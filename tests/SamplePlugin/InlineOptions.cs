using FusionMetrics.Methods;

namespace SamplePlugin;

/// <summary>Rows written in the recipe itself.</summary>
public sealed record InlineOptions : MethodOptions
{
    /// <summary>The codes of the columns.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The rows: region, period and a value a column, with spaces between.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    internal static OptionSet<InlineOptions> Set { get; } = OptionSet.For(new InlineOptions())
        .Texts("columns", o => o.Columns, (o, v) => o with { Columns = v }, "The codes of the columns.")
        .Texts("rows", o => o.Rows, (o, v) => o with { Rows = v }, "Region, period and values, with spaces between.");
}
