using System.Globalization;
using FusionMetrics.Charts.Drawing;

namespace FusionMetrics.Charts.Figures;

/// <summary>The scores of the ranking in a period, with ranks.</summary>
internal static class RankingFigure
{
    public static Chart Draw(EvaluationResult result, ChartOptions options)
    {
        var ranking = result.Recipe.Ranking ?? throw new InvalidOperationException("The result has no ranking. Evaluate a recipe with .Rank(\"topsis\").");
        var shown = new ShownRegions(result, options, row => result.Scores[row].Score);
        // What is best stands first, whichever way the score goes.
        int[] order = [.. Enumerable.Range(0, shown.Rows.Count).OrderBy(at => result.Scores[shown.Rows[at]].Rank).ThenBy(at => at)];
        var bars = order.Select(at => new Bar($"{shown.Names[at]}  {result.Scores[shown.Rows[at]].Rank.ToString(CultureInfo.InvariantCulture)}", result.Scores[shown.Rows[at]].Score, Palette.Blue)).ToList();
        var title = options.Say($"Ranking by {ranking.Id}, {shown.Period}", $"{ranking.Id} 排名，{shown.Period}");
        var description = bars.Count == 0 ? options.Say("No region has a score.", "没有地区有得分。") : options.Say(
            $"Scores of {shown.Count} regions in {shown.Period}; first {shown.Names[order[0]]} ({Label.Number(bars[0].Value)}), last {shown.Names[order[^1]]} ({Label.Number(bars[^1].Value)}).{shown.Note}",
            $"{shown.Period} {shown.Count} 个地区的得分；第一{shown.Names[order[0]]}（{Label.Number(bars[0].Value)}），最后{shown.Names[order[^1]]}（{Label.Number(bars[^1].Value)}）。{shown.Note}");
        return BarFigure.Draw(options, title, options.Say($"score ({ranking.Id})", $"得分（{ranking.Id}）"), bars, [], description);
    }
}
