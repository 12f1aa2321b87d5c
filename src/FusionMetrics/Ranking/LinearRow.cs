using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>start + factor * figure, for a figure of each row.</summary>
internal readonly struct LinearRow<TFigure>(TFigure figure, double start, double factor) : IRowMap where TFigure : struct, IRowMap
{
    public Vector512<double> Of(RowVectors rows)
        => Vector512.FusedMultiplyAdd(figure.Of(rows), Vector512.Create(factor), Vector512.Create(start));
}
