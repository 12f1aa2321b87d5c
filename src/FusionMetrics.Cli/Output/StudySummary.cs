using System.Globalization;
using System.Text;
using FusionMetrics.Outlook;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Cli.Output;

/// <summary>What check-up, diagnosis, path and studies of uncertainty and robustness found, in a few lines.</summary>
internal static class StudySummary
{
    private const int Shown = 5;

    public static string Of(EvaluationRun run)
    {
        var text = new StringBuilder();
        if (run.Screening is { } screening) text.Append(screening.Summary).Append('\n');
        if (run.Outlook is { } outlook) Add(text, outlook, run);
        if (run.Diagnosis is { } diagnosis) text.Append(diagnosis.Summary()).Append('\n');
        if (run.PlannedPath is { } path) text.Append(path.Summary).Append('\n');
        if (run.Uncertainty is { } uncertainty) Add(text, uncertainty);
        if (run.Uncertainty?.GradeCertainty is { } grades) Add(text, grades, run.Uncertainty.Recipe);
        if (run.Uncertainty?.TrendOdds is { } trends) Add(text, trends, run.Uncertainty);
        if (run.Robustness is { } robustness) Add(text, robustness);
        return text.ToString();
    }

    // The regions that the summary shows on top, each in both languages.
    private static void Add(StringBuilder text, OutlookResult outlook, EvaluationRun run)
    {
        text.Append("Outlook\n");
        foreach (var row in ResultSummary.Of(run.Result, Shown).Top.SelectMany(top => outlook.Of(top.Region.Code)).Take(Shown))
            text.Append(CultureInfo.InvariantCulture, $"  {row}\n  {row.InChinese()}\n");
        text.Append('\n');
    }

    private static void Add(StringBuilder text, UncertaintyResult result)
    {
        text.Append(CultureInfo.InvariantCulture, $"Ranks of {result.Series} in {result.Period} over {result.Recipe.Replicates} replicates, bands of {result.Recipe.Confidence:0.##}\n");
        foreach (var row in result.Regions.OrderBy(r => r.Rank).Take(Shown))
            text.Append(CultureInfo.InvariantCulture, $"  {row.Rank,3} {row.Region}  {row.Ranks.Low:0.#} to {row.Ranks.High:0.#}, median {row.Ranks.Median:0.#}")
                .AppendJoin("", row.Top.Select(t => string.Create(CultureInfo.InvariantCulture, $", top {t.Key} {t.Value:0.00}"))).Append('\n');
        if (result.Sensitivity?.Where(s => s.Output == SensitivityOutput.RankShift).OrderByDescending(s => s.Total.Value) is { } factors)
            text.Append("  What moves ranks (total index): ")
                .AppendJoin(", ", factors.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Factor} {s.Total.Value:0.00}"))).Append('\n');
        text.Append('\n');
    }

    private static void Add(StringBuilder text, GradeCertaintyTable grades, UncertaintyRecipe recipe)
        => text.Append(CultureInfo.InvariantCulture, $"Grade certain at {100 * recipe.Grades!.Certainty:0.##} % in {grades.All.Certain} of {grades.All.Rows} region-periods")
            .Append(CultureInfo.InvariantCulture, $", another grade likelier in {grades.All.Overturned}\n{grades}\n");

    private static void Add(StringBuilder text, TrendOddsTable trends, UncertaintyResult study)
        => text.Append(CultureInfo.InvariantCulture, $"Trend of {study.Series} certain at {100 * study.Recipe.Trends!.Certainty:0.##} % in {trends.Count(t => t.IsCertain)} of {trends.Count} regions\n\n");

    private static void Add(StringBuilder text, RobustnessResult result)
    {
        text.Append(CultureInfo.InvariantCulture, $"Robustness of the ranks of {result.Series} in {result.Period}\n");
        if (result.Removals is { Count: > 0 } removals && removals.MaxBy(r => r.MeanShift) is { } most)
            text.Append(CultureInfo.InvariantCulture, $"  without {most.Indicator}: ranks shift most, by {most.MeanShift:0.0} on average{(most.MostShifted is null ? "" : $", {most.MostShifted} by {most.LargestShift:0}")}\n");
        foreach (var row in (result.Reversals ?? Enumerable.Empty<ReversalRow>()).GroupBy(r => r.Case).Select(g => g.MaxBy(r => r.Reversed)!))
            text.Append(CultureInfo.InvariantCulture, $"  {Words(row)}: {row.Reversed} of {row.Pairs} pairs reversed{(row.Cycles is { } cycles ? $", {cycles} circles" : "")}\n");
        text.Append('\n');
    }

    private static string Words(ReversalRow row) => row.Case switch
    {
        ReversalCase.AddDominated => "with a region that is worst at everything",
        ReversalCase.DropRegion => row.Reversed == 0 ? "without any one region" : $"without {row.Region}, at most",
        _ => "each pair ranked alone",
    };
}
