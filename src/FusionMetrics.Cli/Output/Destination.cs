using FusionMetrics.Data;

namespace FusionMetrics.Cli.Output;

/// <summary>Where the outputs of a run go.</summary>
/// <param name="Folder">The folder; null where nothing is written.</param>
/// <param name="Format">The format of the tables.</param>
internal readonly record struct Destination(string? Folder, ITableFormat Format);
