using System.Text.Json;
using FusionMetrics.Diagnosis;

namespace FusionMetrics.Reporting.Island;

/// <summary>The plans of a path: what moves, what it costs, and the course of the score.</summary>
internal static class PathIsland
{
    public static void Write(Utf8JsonWriter json, PathResult path) => json.Object("path", () =>
    {
        json.WriteString("series", path.Series);
        json.WriteString("period", path.Period.ToString());
        json.Texts("says", [path.Summary.ToString(), path.Summary.InChinese()]);
        json.Number("least", path.Least ?? double.NaN);
        json.List("plans", path.Plans, plan => json.Object(() =>
        {
            json.WriteString("region", plan.Region.Code);
            json.WriteNumber("number", plan.Number);
            json.Number("cost", plan.Cost);
            json.List("moves", plan.Moves, move => json.Object(() =>
            {
                json.WriteString("indicator", move.Indicator.Code);
                json.Number("from", move.From);
                json.Number("to", move.To);
                json.Number("cost", move.Cost);
                json.WriteString("first", move.First.ToString());
                json.WriteString("last", move.Last.ToString());
            }));
            json.List("course", plan.Course, point => json.Object(() =>
            {
                json.WriteString("period", point.Period.ToString());
                json.Number("score", point.Score);
                json.Number("cost", point.Cost);
                json.Whole("grade", point.Grade?.Number);
            }));
        }));
    });
}
