using System.CommandLine;
using System.CommandLine.Completions;
using FusionMetrics.Cli.Output;
using FusionMetrics.Methods;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics methods weighting</c>.</summary>
internal static class MethodsCommand
{
    private enum Format
    {
        Text,
        Markdown,
        Json,
        Csv,
    }

    public static Command Create()
    {
        string[] families = [.. Enum.GetNames<MethodFamily>().Select(f => f.ToLowerInvariant())];
        var which = new Argument<string?>("method")
        {
            Description = $"A family ({string.Join(", ", families)}) or the id of a method; all of them where it is left out.", Arity = ArgumentArity.ZeroOrOne,
        };
        which.CompletionSources.Add(_ => families.Concat(Engines.Catalog.Methods.Select(m => m.Id)).Distinct().Select(id => new CompletionItem(id)));
        var format = new Option<Format>("--format") { Description = "How to print them.", HelpName = "text|markdown|json|csv", DefaultValueFactory = _ => Format.Text };
        var command = new ToolCommand("methods", "Lists the methods that recipes can name, with their options, defaults and sources.",
            ("All methods of a family", "fusionmetrics methods weighting"),
            ("One method: options, defaults, source", "fusionmetrics methods topsis"),
            ("All of them for a script", "fusionmetrics methods --format json")) { which, format };
        command.SetAction(parsed => CommandLine.Guarded(() =>
        {
            var wanted = parsed.GetValue(which);
            var all = Engines.Catalog.Methods;
            Method[] methods = [.. all.Where(m => wanted is null || m.Id == wanted || string.Equals(m.Family.ToString(), wanted, StringComparison.OrdinalIgnoreCase))];
            if (methods.Length == 0)
            {
                var known = families.Concat(all.Select(m => m.Id)).Distinct();
                Console.Error.WriteLine($"error: There is no family or method '{wanted}'.{NearestName.DidYouMean(wanted!, known)}");
                return ExitCode.WrongUsage;
            }
            Console.WriteLine(parsed.GetValue(format) switch
            {
                Format.Markdown => MethodMarkdown.Of(methods),
                Format.Json => MethodJson.Of(methods),
                Format.Csv => MethodCsv.Of(methods),
                _ => MethodText.Of(methods),
            });
            return ExitCode.Done;
        }));
        return command;
    }
}
