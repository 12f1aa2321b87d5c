namespace FusionMetrics.Trends.LifeCycles;

/// <summary>The parameters of a curve as a function of three coordinates, the first of which is what an interval is sought of, with their derivatives.</summary>
internal readonly record struct ChartedCurve(CurvePoint Point, CurvePoint ByFirst, CurvePoint BySecond, CurvePoint ByThird);
