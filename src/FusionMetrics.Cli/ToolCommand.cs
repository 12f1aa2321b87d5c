using System.CommandLine;

namespace FusionMetrics.Cli;

/// <summary>A command whose help ends with examples. A test runs each of them.</summary>
internal sealed class ToolCommand : Command
{
    /// <param name="name">The name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="examples">What a person wants, and the command line that does it.</param>
    public ToolCommand(string name, string description, params IReadOnlyList<(string Wish, string Line)> examples) : base(name, description) => Examples = examples;

    /// <summary>What a person wants, and the command line that does it.</summary>
    public IReadOnlyList<(string Wish, string Line)> Examples { get; }
}
