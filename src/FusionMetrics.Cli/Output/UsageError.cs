using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace FusionMetrics.Cli.Output;

/// <summary>What is wrong with a command line, in the words of this tool: the option, what was given, and what could be.</summary>
internal static partial class UsageError
{
    /// <summary>The text of an error.</summary>
    /// <param name="error">The error, as the parser words it.</param>
    /// <param name="unmatched">The words that belong to nothing.</param>
    /// <param name="known">What could stand in their place.</param>
    public static string Of(ParseError error, IReadOnlyList<string> unmatched, IReadOnlyCollection<string> known)
    {
        string[] quoted = [.. Quoted().Matches(error.Message).Select(match => match.Groups[1].Value)];
        var (name, type) = error.SymbolResult switch
        {
            OptionResult option => (option.Option.Name, option.Option.ValueType),
            ArgumentResult { Parent: OptionResult option } => (option.Option.Name, option.Option.ValueType),
            ArgumentResult argument => (argument.Argument.Name, argument.Argument.ValueType),
            _ => ("", typeof(string)),
        };
        type = Nullable.GetUnderlyingType(type) ?? type;
        return (error.Message, quoted) switch
        {
            ({ } said, [var given, .. var words]) when said.Contains("Must be one of", StringComparison.Ordinal) => None(given, words),
            ({ } said, [var given, ..]) when said.StartsWith("Cannot parse", StringComparison.Ordinal) && type.IsEnum => None(given, Array.ConvertAll(Enum.GetNames(type), word => word.ToLowerInvariant())),
            ({ } said, [var given, ..]) when said.StartsWith("Cannot parse", StringComparison.Ordinal) && (type == typeof(int) || type == typeof(double)) => $"{name} must be a {(type == typeof(int) ? "whole " : "")}number, not '{given}'.",
            _ => error.Message + string.Concat(unmatched.Where(quoted.Contains).Select(word => NearestName.DidYouMean(word, known))),
        };

        string None(string given, string[] words) => $"{name}: there is no '{given}'.{NearestName.DidYouMean(given, words)} There are: {string.Join(", ", words)}.";
    }

    [GeneratedRegex("'([^'\n]*)'")]
    private static partial Regex Quoted();
}
