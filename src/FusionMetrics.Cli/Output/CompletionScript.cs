namespace FusionMetrics.Cli.Output;

/// <summary>The scripts by which shells complete command lines. Where the tool knows nothing, a shell completes the names of files.</summary>
internal static class CompletionScript
{
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "powershell"];

    public static string Of(string shell) => shell switch
    {
        "bash" => """
            # Completion of fusionmetrics for bash. In ~/.bashrc: source <(fusionmetrics completion bash)
            _fusionmetrics() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$(fusionmetrics complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o bashdefault -o default -F _fusionmetrics fusionmetrics

            """,
        "zsh" => """
            #compdef fusionmetrics
            # Completion of fusionmetrics for zsh. In ~/.zshrc, after compinit: source <(fusionmetrics completion zsh)
            _fusionmetrics() {
              local -a found
              found=(${(f)"$(fusionmetrics complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)"})
              if (( ${#found} )); then compadd -a found; else _files; fi
            }
            compdef _fusionmetrics fusionmetrics

            """,
        "fish" => """
            # Completion of fusionmetrics for fish. As ~/.config/fish/completions/fusionmetrics.fish
            complete -c fusionmetrics -a '(fusionmetrics complete -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'

            """,
        _ => """
            # Completion of fusionmetrics for PowerShell. In $PROFILE: fusionmetrics completion powershell | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName fusionmetrics -ScriptBlock {
              param($word, $ast, $position)
              $words = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
              if ($word -eq '') { $words += ' ' }
              fusionmetrics complete -- @words | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """,
    };
}
