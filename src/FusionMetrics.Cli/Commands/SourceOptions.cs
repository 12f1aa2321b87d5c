using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Encodings.Web;
using System.Text.Json;
using FusionMetrics.Methods;

namespace FusionMetrics.Cli.Commands;

/// <summary>How a command line names a table or a database: as the key <c>panel</c> of a recipe does.</summary>
internal sealed class SourceOptions
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Symbol symbol;
    private readonly Func<ParseResult, string?> path;
    private readonly Option<string> provider = new("--provider") { Description = "Who reads it, where its extension does not say: see 'fusionmetrics methods provider'.", HelpName = "id" };
    private readonly Option<string[]> settings = new("--source")
    {
        Description = "What a recipe's panel says of its source, such as 'sheet: 2-1', 'filter: { SEX: T }' or 'query: SELECT ...'; may be repeated.", HelpName = "key: value",
    };

    private SourceOptions(Symbol symbol, Func<ParseResult, string?> path)
    {
        this.symbol = symbol;
        this.path = path;
        provider.AcceptOnlyFromAmong([.. Engines.Catalog.Ids(MethodFamily.Provider)]);
    }

    /// <summary>The file as an argument.</summary>
    public static SourceOptions OfArgument(string name, string description)
    {
        var argument = new Argument<string?>(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };
        return new(argument, parsed => parsed.GetValue(argument));
    }

    /// <summary>The file as an option.</summary>
    public static SourceOptions OfOption(string name, string alias, string description)
    {
        var option = new Option<string?>(name, alias) { Description = description, HelpName = "file" };
        return new(option, parsed => parsed.GetValue(option));
    }

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        if (symbol is Argument argument) command.Add(argument);
        else command.Add((Option)symbol);
        command.Add(provider);
        command.Add(settings);
        command.Validators.Add(result =>
        {
            SymbolResult? named = symbol is Argument first ? result.GetResult(first) : result.GetResult((Option)symbol);
            if (named is not { Tokens.Count: > 0 } && result.GetResult(provider) is null) result.AddError($"Name the {symbol.Name.TrimStart('-')}, a file, or with --provider a database that is none.");
        });
    }

    /// <summary>The file; null where there is none.</summary>
    public string? Path(ParseResult parsed) => path(parsed);

    /// <summary>The source.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="more">What other options say of it: keys with a text, a list of texts, or null for nothing.</param>
    public PanelSource Of(ParseResult parsed, params IEnumerable<(string Key, object? Value)> more)
    {
        string[] lines =
        [
            .. parsed.GetValue(settings) ?? [],
            .. more.Prepend(("provider", parsed.GetValue(provider))).Where(m => m.Value is not null).Select(m => $"{m.Key}: {JsonSerializer.Serialize(m.Value, Readable)}"),
        ];
        return PanelSource.Read(Path(parsed), string.Join('\n', lines), Engines.Catalog);
    }
}
