using System.Globalization;
using System.Text;

namespace FusionMetrics;

/// <summary>
/// What a reader wants to see first: the regions at the top and bottom of the last period, the weights, what there is to know. Ordered by
/// D where there is coupling, else by the ranking, else by the first index. Immutable.
/// </summary>
public sealed class ResultSummary
{
    private readonly EvaluationResult result;

    private ResultSummary(EvaluationResult result, IReadOnlyList<SummaryRow> top, IReadOnlyList<SummaryRow> bottom, int regions)
    {
        this.result = result;
        Top = top;
        Bottom = bottom;
        Regions = regions;
    }

    /// <summary>The last period.</summary>
    public Period Period => result.Panel.Periods[^1];

    /// <summary>How many regions have a row in the last period.</summary>
    public int Regions { get; }

    /// <summary>The best regions, the best first.</summary>
    public IReadOnlyList<SummaryRow> Top { get; }

    /// <summary>The worst regions, the worst last; none of them among the best.</summary>
    public IReadOnlyList<SummaryRow> Bottom { get; }

    /// <summary>Summarises a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="most">How many regions to show at each end.</param>
    /// <returns>The summary.</returns>
    public static ResultSummary Of(EvaluationResult result, int most = 5)
    {
        ArgumentNullException.ThrowIfNull(result);
        var panel = result.Panel;
        int[] rows = [.. Enumerable.Range(0, panel.Regions.Count)
            .Select(r => panel.FindRow(panel.Regions[r].Code, panel.Periods[^1])).Where(row => row >= 0)
            .OrderByDescending(row => Leading(result, row)).ThenBy(row => row)];
        var bottom = Math.Min(most, Math.Max(0, rows.Length - most));
        return new(result, [.. rows.Take(most).Select(row => new SummaryRow(result, row))],
            [.. rows.TakeLast(bottom).Select(row => new SummaryRow(result, row))], rows.Length);
    }

    /// <summary>The summary as aligned text.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(result.Recipe.Name ?? "Evaluation").Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"{result.Panel}\n\n{Period}, {Regions} regions\n");
        string[][] gap = Bottom.Count > 0 && Top.Count + Bottom.Count < Regions ? [[.. Headings().Select(_ => "...")]] : [];
        text.Append(TextTable.Render(Headings(), [.. Top.Select(Cells), .. gap, .. Bottom.Select(Cells)],
            [.. Headings().Select(h => h is not ("region" or "grade" or "lagging" or "trend"))]));
        text.Append("\nweights\n").Append(result.Weights);
        foreach (var diagnostic in result.Diagnostics) text.Append('\n').Append(diagnostic);
        return text.Append('\n').ToString();
    }

    private static double Leading(EvaluationResult result, int row)
        => result.Coupling?[row].D ?? (result.Recipe.Ranking is null ? result.Scores[row].Indices[0] : result.Scores[row].Score);

    private string[] Headings() =>
    [
        "region", .. result.Recipe.System.Subsystems.Select(s => $"U {s.Code}"),
        .. result.Recipe.Ranking is { } r ? [r.Id, "rank"] : Array.Empty<string>(),
        .. result.Coupling is null ? [] : new[] { "C", "T", "D", "grade", "lagging" },
        .. result.Trends is null ? [] : new[] { "trend" },
    ];

    private string[] Cells(SummaryRow row) =>
    [
        row.Region.ToString(), .. row.Scores.Indices.Select(Digits),
        .. result.Recipe.Ranking is null ? [] : new[] { Digits(row.Scores.Score), row.Scores.Rank.ToString(CultureInfo.InvariantCulture) },
        .. row.Coupling is { } c ? [Digits(c.C), Digits(c.T), Digits(c.D), c.Grade is { } g ? $"{g.Number} {g.Name}" : "", c.Lagging] : Array.Empty<string>(),
        .. result.Trends is null ? [] : new[] { row.Arrow },
    ];

    private static string Digits(double value) => double.IsNaN(value) ? "" : value.ToString("0.0000", CultureInfo.InvariantCulture);
}
