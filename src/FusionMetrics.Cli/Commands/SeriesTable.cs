using System.CommandLine;
using FusionMetrics.Data;

namespace FusionMetrics.Cli.Commands;

/// <summary>How a command line names a tidy table, and the series in it.</summary>
internal sealed class SeriesTable
{
    private readonly Option<string> region = Heading("--region", "The column of the region; recognised where it is left out, or none.");
    private readonly Option<string> period = Heading("--period", "The column of the period; recognised where it is left out.");
    private readonly Option<string> series = new("--series") { Description = "The columns that are looked at, with commas between, and one whose name holds a comma in double quotes; every column of numbers where they are left out.", HelpName = "a,b" };
    private readonly Option<string> indicator = Heading("--indicator", "The column with the code of the series, where a row is an observation.");
    private readonly Option<string> value = Heading("--value", "The column with the value, where a row is an observation.");
    private readonly Option<string> sheet = new("--sheet") { Description = "The sheet of a workbook; the first where it is left out.", HelpName = "name" };
    private readonly Option<string> missing = new("--missing") { Description = "Texts that mean that a value is missing, with commas between.", HelpName = "NA,.." };
    private readonly Option<DecimalMark?> mark = SharedOptions.Word<DecimalMark>("--decimal", "The decimal mark of numbers.");

    /// <summary>The table itself.</summary>
    public SourceOptions Source { get; } = SourceOptions.OfArgument("data", "A table of any format that a recipe's panel can name: a row a region and period and a column a series, or a row an observation.");

    /// <summary>Where things stand in it.</summary>
    public IEnumerable<Option> Options => [region, period, series, indicator, value, sheet, missing, mark];

    /// <summary>The table that is named.</summary>
    public PanelSource SourceOf(ParseResult parsed) => Source.Of(parsed,
    [
        ("region", parsed.GetValue(region)), ("period", parsed.GetValue(period)), ("indicator", parsed.GetValue(indicator)), ("value", parsed.GetValue(value)), ("sheet", parsed.GetValue(sheet)),
        ("missing", parsed.GetValue(missing) is { } tokens ? tokens.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : null), ("decimal", parsed.GetValue(mark)?.ToString().ToLowerInvariant()),
    ]);

    /// <summary>The series that are named; null for all.</summary>
    public string[]? SeriesOf(ParseResult parsed) => parsed.GetValue(series) is { } named ? [.. SharedOptions.Parts(named).Distinct()] : null;

    private static Option<string> Heading(string name, string description) => new(name) { Description = description, HelpName = "heading" };
}
