using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace FusionMetrics.Cli.Output;

/// <summary>The usual help, and examples under it.</summary>
/// <param name="usual">The usual help.</param>
internal sealed class TeachingHelp(HelpAction usual) : SynchronousCommandLineAction
{
    /// <summary>The option <c>--help</c>, for every command.</summary>
    public static HelpOption Option()
    {
        var option = new HelpOption { Recursive = true };
        option.Action = new TeachingHelp((HelpAction)option.Action!);
        return option;
    }

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not ToolCommand { Examples.Count: > 0 } command) return code;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Parents.Any() ? "Examples:" : "First steps:");
        foreach (var (wish, line) in command.Examples)
        {
            output.WriteLine($"  # {wish}");
            output.WriteLine($"  {line}");
        }
        output.WriteLine();
        return code;
    }
}
