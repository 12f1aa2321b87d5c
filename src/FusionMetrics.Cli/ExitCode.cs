namespace FusionMetrics.Cli;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The input or the recipe is wrong: diagnostics are on the error stream.</summary>
    public const int WrongInput = 1;

    public const int WrongUsage = 2;

    public const int Cancelled = 3;
}
