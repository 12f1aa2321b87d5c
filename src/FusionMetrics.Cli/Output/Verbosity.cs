namespace FusionMetrics.Cli.Output;

/// <summary>How much the tool says.</summary>
/// <param name="Verbose">Every information by itself.</param>
/// <param name="Quiet">Warnings and errors only.</param>
internal sealed record Verbosity(bool Verbose, bool Quiet);
