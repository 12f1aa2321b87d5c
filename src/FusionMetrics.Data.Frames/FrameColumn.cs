namespace FusionMetrics.Data.Frames;

/// <summary>A column of a frame.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Type">Its type, for a message.</param>
/// <param name="Read">The cell of the current row; null for a type that is not read.</param>
internal sealed record FrameColumn(string Name, string Type, Func<TableCell>? Read);
