using System.CommandLine;
using System.Text.Json;
using System.Text.RegularExpressions;
using FusionMetrics.Cli.Output;
using FusionMetrics.Data;
using FusionMetrics.Methods;

namespace FusionMetrics.Cli.Commands;

/// <summary>Options and arguments that several commands have.</summary>
internal static partial class SharedOptions
{
    public const string Chinese = "zh";

    public static Argument<string> Recipe() => new("recipe") { Description = "The recipe file, YAML or JSON." };

    public static Option<string> Output() => new("--output", "-o")
    {
        Description = "The folder for the tables and all else that is written. Made where there is none.", HelpName = "folder",
    };

    public static Option<string> Format()
    {
        string[] formats = [.. Engines.Formats.Select(f => f.Id)];
        var option = new Option<string>("--format")
        {
            Description = "The format of the tables.", HelpName = string.Join('|', formats), DefaultValueFactory = _ => TableFormats.Csv.Id,
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    /// <summary>Where the outputs go, and how.</summary>
    public static Destination Destination(ParseResult parsed, Option<string> output, Option<string> format)
        => new(parsed.GetValue(output), FormatOf(parsed, format)!);

    /// <summary>The format that is asked for; null for none.</summary>
    public static ITableFormat? FormatOf(ParseResult parsed, Option<string> format) => Engines.Formats.FirstOrDefault(f => f.Id == parsed.GetValue(format));

    public static Option<int> Threads()
    {
        var option = new Option<int>("--threads")
        {
            Description = "How many threads may be used. Changes no bit of the result.", HelpName = "number",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, out var threads) || threads is < 1 or > 1024))
                result.AddError("--threads must be a whole number from 1 to 1024.");
        });
        return option;
    }

    /// <summary>One of the words of an enumeration, as recipes write them; null where it is left out.</summary>
    public static Option<T?> Word<T>(string name, string description) where T : struct, Enum
    {
        string[] words = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];
        var option = new Option<T?>(name)
        {
            Description = description, HelpName = string.Join('|', words), CustomParser = result => Enum.GetValues<T>()[Array.IndexOf(words, result.Tokens[0].Value)],
        };
        option.CompletionSources.Clear();
        return option.AcceptOnlyFromAmong(words);
    }

    /// <summary>A method of a family.</summary>
    /// <param name="name">The option.</param>
    /// <param name="family">The family.</param>
    /// <param name="usual">The method where the option is left out.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="more">Words that are no methods.</param>
    public static Option<string> Method(string name, MethodFamily family, string usual, string description, params string[] more)
    {
        string[] ids = [.. Engines.Catalog.Ids(family), .. more];
        var option = new Option<string>(name) { Description = description, HelpName = "method", DefaultValueFactory = _ => usual };
        option.AcceptOnlyFromAmong(ids);
        return option;
    }

    public static Option<string> Language()
    {
        var option = new Option<string>("--language") { Description = "The language of the sentences.", HelpName = $"en|{Chinese}", DefaultValueFactory = _ => "en" };
        option.AcceptOnlyFromAmong("en", Chinese);
        return option;
    }

    /// <summary>The parts of a list with commas between; none where it is left out. One that holds a comma itself stands in double quotes.</summary>
    public static string[] Parts(string? list) => list is null ? [] : [.. Part().Matches(list).Select(match => match.Groups["quoted"] is { Success: true } quoted ? quoted.Value.Replace("\"\"", "\"", StringComparison.Ordinal) : match.Groups["plain"].Value.Trim()).Where(part => part.Length > 0)];

    public static Option<bool> Verbose() => new("--verbose", "-v") { Description = "Print every information too, not only warnings." };

    public static Option<bool> Quiet() => new("--quiet", "-q") { Description = "Print nothing but warnings and errors." };

    [GeneratedRegex("\\s*(?:\"(?<quoted>(?:[^\"]|\"\")*)\"|(?<plain>[^,]+))\\s*(?:,|$)")]
    private static partial Regex Part();
}
