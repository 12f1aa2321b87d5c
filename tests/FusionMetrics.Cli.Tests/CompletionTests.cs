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
    [InlineData("trend panel.csv --decimal ", "comma", "point")]
    [InlineData("trend panel.csv --provider p", "parquet", "postgresql")]
    [InlineData("audit table.csv --format ", "csv", "json", "markdown", "parquet", "text", "xlsx", "xlsx-zh")]
    [InlineData("trend --provider sq", "sqlite")]
    [InlineData("init --so", "--source")]
    [InlineData("completion ", "bash", "fish", "powershell", "zsh")]
    [InlineData("path recipe.yaml --allocate ", "count", "least", "mean")]
    public void Bash_completes_commands_options_and_values(string line, params string[] expected) => Bash(line, "").Should().BeEquivalentTo(expected);

    [Fact]
    public void Bash_completes_the_names_of_files_where_a_file_belongs() => Bash("evaluate rec", "touch recipe.yaml; ").Should().BeEmpty("then bash itself completes file names");

    [Fact]
    public void Zsh_completes_likewise() => Press("zsh", """
        fusionmetrics() { dotnet TOOL "$@"; }
        compdef() { :; }
        compadd() { print -l -- "${(@P)2}"; }
        _files() { print files; }
        source <(fusionmetrics completion zsh)
        words=(fusionmetrics methods tops); CURRENT=3; _fusionmetrics
        words=(fusionmetrics evaluate recipe.yaml --format ''); CURRENT=5; _fusionmetrics
        words=(fusionmetrics evaluate rec); CURRENT=3; _fusionmetrics
        """).Should().Equal("topsis", "csv", "json", "markdown", "parquet", "xlsx", "xlsx-zh", "files");

    [Fact]
    public void Fish_completes_likewise() => Press("fish", """
        function fusionmetrics; dotnet TOOL $argv; end
        fusionmetrics completion fish | source
        complete -C 'fusionmetrics methods tops'
        complete -C 'fusionmetrics evaluate recipe.yaml --format par'
        complete -C 'fusionmetrics completion '
        """).Should().Contain(["topsis", "parquet", "bash", "zsh"]);

    [Fact]
    public void An_unknown_shell_is_wrong_usage()
    {
        using var workshop = new Workshop();
        workshop.Run("completion", "cmd").ExitCode.Should().Be(2);
    }

    // A bash of its own that loads the script and presses the tab key at the end of the line.
    private static string[] Bash(string line, string before) => Press("bash", $$"""
        {{before}}
        fusionmetrics() { dotnet TOOL "$@"; }
        source <(fusionmetrics completion bash)
        line='fusionmetrics {{line}}'
        read -ra COMP_WORDS <<< "$line"
        [[ $line == *' ' ]] && COMP_WORDS+=('')
        COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
        _fusionmetrics
        printf '%s\n' "${COMPREPLY[@]}"
        """);

    private static string[] Press(string shell, string script)
    {
        using var workshop = new Workshop();
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell of Unix");
        Assert.SkipUnless(Start("sh", workshop.Folder, "-c", $"command -v {shell}").Code == 0, $"{shell} is not installed");
        workshop.Write("press-tab", script.Replace("TOOL", $"\"{Path.Combine(AppContext.BaseDirectory, "FusionMetrics.Cli.dll")}\"", StringComparison.Ordinal));
        var (code, output) = Start(shell, workshop.Folder, "press-tab");
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
