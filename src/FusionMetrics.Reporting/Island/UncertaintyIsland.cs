using System.Text.Json;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Reporting.Island;

/// <summary>How sure ranks and grades are, and what tests of robustness found.</summary>
internal static class UncertaintyIsland
{
    public static void Write(Utf8JsonWriter json, UncertaintyResult uncertainty) => json.Object("uncertainty", () =>
    {
        json.WriteString("series", uncertainty.Series);
        json.WriteString("period", uncertainty.Period.ToString());
        json.WriteNumber("replicates", uncertainty.Recipe.Replicates);
        json.Number("confidence", uncertainty.Recipe.Confidence);
        json.List("ranks", uncertainty.Regions, row => json.Object(() =>
        {
            json.WriteString("region", row.Region);
            json.Number("rank", row.Rank);
            json.Numbers("band", [row.Ranks.Low, row.Ranks.Median, row.Ranks.High]);
            json.Numbers("scores", [row.Score, row.Scores.Low, row.Scores.High]);
        }));
        if (uncertainty.GradeOdds is not { } odds) return;
        var last = odds.Max(row => row.Period);
        json.Number("certainty", uncertainty.Recipe.Grades!.Certainty);
        json.WriteString("last", last.ToString());
        json.List("odds", odds.Where(row => row.Period == last), row => json.Object(() =>
        {
            json.WriteString("region", row.Region);
            json.Whole("grade", row.Grade?.Number);
            json.WriteBoolean("certain", row.IsCertain);
            json.Number("low", row.Coordination.Low);
            json.Number("high", row.Coordination.High);
            json.Numbers("of", row.Odds);
        }));
        json.List("certain", uncertainty.GradeCertainty!.Where(row => row.Period is not null), row => json.Object(() =>
        {
            json.WriteString("period", row.Period.ToString());
            json.WriteNumber("rows", row.Rows);
            json.WriteNumber("certain", row.Certain);
            json.WriteNumber("overturned", row.Overturned);
        }));
    });

    public static void Write(Utf8JsonWriter json, RobustnessResult robustness) => json.Object("robustness", () =>
    {
        json.WriteString("series", robustness.Series);
        json.WriteString("period", robustness.Period.ToString());
        if (robustness.Removals is { } removals)
        {
            json.List("removals", removals, row => json.Object(() =>
            {
                json.WriteString("indicator", row.Indicator);
                json.Number("spearman", row.Spearman);
                json.Number("mean", row.MeanShift);
                json.Number("largest", row.LargestShift);
                json.WriteString("region", row.MostShifted);
            }));
        }
        if (robustness.Reversals is not { } reversals) return;
        json.List("reversals", reversals.GroupBy(row => row.Case).Select(rows => rows.MaxBy(row => row.Reversed)!), row => json.Object(() =>
        {
            json.WriteString("case", row.Case.ToString());
            json.WriteString("region", row.Region);
            json.WriteNumber("pairs", row.Pairs);
            json.WriteNumber("reversed", row.Reversed);
        }));
    });
}
