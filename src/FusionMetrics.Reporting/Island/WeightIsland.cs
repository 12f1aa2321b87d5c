using System.Text.Json;

namespace FusionMetrics.Reporting.Island;

/// <summary>Weights of indicators, in their groups and in the whole, and of the groups; those of the last period where each period has its own.</summary>
internal static class WeightIsland
{
    public static void Write(Utf8JsonWriter json, EvaluationResult result)
    {
        var last = result.Weights[result.Weights.Count - 1].Period;
        json.Object("weights", () =>
        {
            if (last is { } period) json.WriteString("period", period.ToString());
            json.WriteString("methods", result.Recipe.Weighting.ToString());
            json.List("indicators", result.Weights.Where(row => row.Period == last), row => json.Object(() =>
            {
                json.WriteString("indicator", row.Indicator);
                json.WriteString("subsystem", row.Subsystem);
                json.WriteString("group", row.Group);
                json.Number("weight", row.Weight);
                json.Number("effective", row.EffectiveWeight);
                json.Number("minimum", row.Minimum);
                json.Number("maximum", row.Maximum);
            }));
            if (result.Groups is not { } groups) return;
            json.List("groups", groups.Where(row => row.Period == last), row => json.Object(() =>
            {
                json.WriteString("group", row.Group);
                json.Number("weight", row.Weight);
                json.Number("effective", row.EffectiveWeight);
            }));
        });
    }
}
