using System.Diagnostics;

namespace FusionMetrics.Cli.Tests;

/// <summary>What a shell offers after the tab key.</summary>
public class CompletionTests
{
    [Theory]
    [InlineData("ev", "evaluate")]
    [InlineData("evaluate recipe.yaml --fo", "--format")]
    [InlineData("evaluate recipe.yaml --format ", "csv", "json", "markdown", "parquet", "xlsx", "xlsx-zh")]
    [InlineData("methods tops", "topsis")]
    [InlineData("methods weigh", "weighted-sum", "weighting")]
    [InlineData("trend panel.csv --test hamed", "hamed", "hamed-rao")]
    [InlineData("completion ", "bash", "fish", "powershell", "zsh")]
    [InlineData("path recipe.yaml --allocate ", "Count", "Least", "Mean")]
    public void Bash_completes_commands_options_and_values(string line, params string[] expected) => Bash(line, "").Should().BeEquivalentTo(expected);

    [Fact]
    public void Bash_completes_the_names_of_files_where_a_file_belongs() => Bash("evaluate rec", "touch recipe.yaml; ").Should().BeEmpty("then bash itself completes file names");

    [Theory]
    [InlineData("bash", "-n")]
    [InlineData("zsh", "-n")]
    [InlineData("fish", "-n")]
    public void The_scripts_are_right_where_the_shell_is_there(string shell, string check)
    {
        using var workshop = new Workshop();
        workshop.Write("script", workshop.Run("completion", shell).Output);
        Assert.SkipUnless(Start("bash", workshop.Folder, "-c", $"command -v {shell}").Code == 0, $"{shell} is not installed");
        Start(shell, workshop.Folder, check, "script").Code.Should().Be(0);
    }

    [Fact]
    public void An_unknown_shell_is_wrong_usage()
    {
        using var workshop = new Workshop();
        workshop.Run("completion", "cmd").ExitCode.Should().Be(2);
    }

    // A bash of its own that loads the script and presses the tab key at the end of the line.
    private static string[] Bash(string line, string before)
    {
        using var workshop = new Workshop();
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs bash");
        var tool = Path.Combine(AppContext.BaseDirectory, "FusionMetrics.Cli.dll");
        workshop.Write("press-tab.sh", $$"""
            {{before}}
            fusionmetrics() { dotnet "{{tool}}" "$@"; }
            source <(fusionmetrics completion bash)
            line='fusionmetrics {{line}}'
            read -ra COMP_WORDS <<< "$line"
            [[ $line == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
            _fusionmetrics
            printf '%s\n' "${COMPREPLY[@]}"
            """);
        var (code, output) = Start("bash", workshop.Folder, "press-tab.sh");
        code.Should().Be(0);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static (int Code, string Output) Start(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
