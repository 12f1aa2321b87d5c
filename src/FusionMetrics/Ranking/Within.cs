using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>A score that rows with values below some limits do not have: NaN for them.</summary>
internal readonly struct Within<TScore>(TScore score, ValueLimits limits) : IRowMap where TScore : struct, IRowMap
{
    public Vector512<double> Of(RowVectors rows) => score.Of(rows) | limits.Undefined(rows);
}
