using System.CommandLine;
using FusionMetrics.Cli.Output;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics completion bash</c>: a script by which a shell asks the tool what can follow.</summary>
internal static class CompletionCommand
{
    /// <summary>The command that prints the script of a shell.</summary>
    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = $"The shell: {string.Join(", ", CompletionScript.Shells)}." };
        shell.AcceptOnlyFromAmong([.. CompletionScript.Shells]);
        var command = new ToolCommand("completion", "Prints the script that lets a shell complete commands, options and their values.",
            ("What to put into ~/.bashrc: source <(fusionmetrics completion bash)", "fusionmetrics completion bash"),
            ("What to put into ~/.zshrc, after compinit: source <(fusionmetrics completion zsh)", "fusionmetrics completion zsh"),
            ("For fish: fusionmetrics completion fish > ~/.config/fish/completions/fusionmetrics.fish", "fusionmetrics completion fish"),
            ("For PowerShell, in $PROFILE: fusionmetrics completion powershell | Out-String | Invoke-Expression", "fusionmetrics completion powershell")) { shell };
        command.SetAction(parsed => Console.Write(CompletionScript.Of(parsed.GetValue(shell)!)));
        return command;
    }

    /// <summary>The hidden command that the scripts ask: <c>fusionmetrics complete -- evaluate recipe.yaml --for</c>. The last word is the one that is to be completed.</summary>
    public static Command Answering(Command root)
    {
        var words = new Argument<string[]>("words") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("complete", "What can stand in the place of the last word.") { words };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            foreach (var word in After(root, parsed.GetValue(words)!)) Console.WriteLine(word);
        });
        return command;
    }

    // Options are offered once a dash is there: a shell falls back on file names where nothing is.
    private static IEnumerable<string> After(Command root, string[] words)
    {
        var last = words.Length == 0 ? "" : words[^1].Trim();
        var line = string.Concat(words.SkipLast(1).Select(word => $"\"{word.Replace("\"", "", StringComparison.Ordinal)}\" ")) + last;
        return root.Parse(line).GetCompletions(line.Length).Select(item => item.InsertText ?? item.Label)
            .Where(word => word.StartsWith(last, StringComparison.Ordinal) && !word.StartsWith('/') && word.StartsWith('-') == last.StartsWith('-')).Distinct().Order(StringComparer.Ordinal);
    }
}
