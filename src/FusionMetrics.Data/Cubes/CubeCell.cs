namespace FusionMetrics.Data.Cubes;

/// <summary>A value of a cube.</summary>
/// <param name="Cube">What its dimensions are.</param>
/// <param name="Key">For each dimension the position of its code. Valid until the next cell is read.</param>
/// <param name="Value">The value.</param>
internal readonly record struct CubeCell(CubeLayout Cube, int[] Key, TableCell Value);
