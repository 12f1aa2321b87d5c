using System.Text.Json;

namespace FusionMetrics.Reporting.Island;

/// <summary>Indices, score, rank, C, T, D, grade, stage and lag of every region in every period.</summary>
internal static class ScoreIsland
{
    public static void Write(Utf8JsonWriter json, ReportContent content)
    {
        var (result, panel) = (content.Result, content.Result.Panel);
        var recipe = result.Recipe;
        int[] rows = [.. panel.Regions.SelectMany(region => panel.Periods.Select(period => panel.FindRow(region.Code, period)))];
        void Series(string name, Func<int, double> of) => json.Numbers(name, rows.Select(row => row < 0 ? double.NaN : of(row)));

        json.WriteString("leading", content.Leading);
        json.Object("series", () =>
        {
            foreach (var (at, subsystem) in recipe.System.Subsystems.Index()) Series($"u_{subsystem.Code}", row => result.Scores[row].Indices[at]);
            if (recipe.Ranking is { } ranking)
            {
                Series(ranking.Id, row => result.Scores[row].Score);
                Series("rank", row => result.Scores[row].Rank);
            }
            if (result.Coupling is not { } coupling) return;
            Series("c", row => coupling[row].C);
            Series("t", row => coupling[row].T);
            Series("d", row => coupling[row].D);
            Series("grade", row => coupling[row].Grade?.Number ?? double.NaN);
            Series("stage", row => coupling[row].Stage?.Number ?? double.NaN);
            Series("lagging", row => recipe.System.IndexOf(coupling[row].Lagging));
        });
        if (recipe.Ranking is not null) json.WriteString("ranking", recipe.Ranking.Id);
        if (recipe.Coupling is not { } coupled) return;
        Write(json, "grades", coupled.Grades);
        Write(json, "stages", Coupling.GradeScale.Stages);
        json.WriteBoolean("leftClosed", coupled.Edges == Coupling.EdgeRule.LeftClosed);
        if (coupled.Lag is { Kind: not Coupling.LagKind.Order } lag)
        {
            json.Object("lag", () =>
            {
                json.WriteString("kind", lag.Kind.ToString().ToLowerInvariant());
                json.Number("threshold", lag.Threshold);
            });
        }
    }

    private static void Write(Utf8JsonWriter json, string name, Coupling.GradeScale scale) => json.Object(name, () =>
    {
        json.WriteString("id", scale.Id);
        json.WriteString("source", scale.Source);
        json.Numbers("edges", scale.Edges);
        json.Texts("en", scale.Grades.Select(g => g.Name));
        json.Texts("zh", scale.Grades.Select(g => string.IsNullOrEmpty(g.NameZh) ? g.Name : g.NameZh));
    });
}
