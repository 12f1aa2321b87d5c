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

    /// <summary>
    /// The summary as aligned text: regions with U, C, T, D, a trend arrow, the first periods after breaks, the lagging subsystem and the grade in words; the weights, the
    /// heaviest first.
    /// </summary>
    /// <returns>Several lines.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{result.Recipe.Name ?? "Evaluation"}: {result.Panel}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Period}, top {Top.Count} and bottom {Bottom.Count} of {Regions} regions\n");
        text.Append(TextTable.Render(Ends() with { Gap = IsCut ? (Top.Count, "") : null }));
        if (result.Trends is not null) text.Append("\u2191 rising  \u2193 falling  \u2192 no trend  \u00b7 too short\n");
        if (result.Breaks is not null) text.Append("break: the first period of another level or line\n");
        return text.Append('\n').Append(Weights()).ToString();
    }

    /// <summary>The regions of the summary as HTML, each with a line through its D (without coupling, its score or first index) over all periods.</summary>
    /// <returns>A heading and a <c>table</c> element.</returns>
    public string ToHtml()
    {
        var heading = string.Create(CultureInfo.InvariantCulture, $"{result.Recipe.Name ?? "Evaluation"}: {result.Panel}. {Period}, top {Top.Count} and bottom {Bottom.Count} of {Regions} regions");
        return $"<p>{HtmlTable.Encoded(heading)}</p>\n" + HtmlTable.Render(Ends() with
        {
            Gap = IsCut ? (Top.Count, string.Create(CultureInfo.InvariantCulture, $"... {Regions - Top.Count - Bottom.Count} regions left out")) : null,
            Pictures = [.. Top.Concat(Bottom).Select(row => CellPicture.Line(Course(row.Region)))],
        });
    }

    private bool IsCut => Bottom.Count > 0 && Top.Count + Bottom.Count < Regions;

    private TextGrid Ends() => new(Headings(), [.. Top.Concat(Bottom).Select(Cells)], [.. Headings().Select(IsNumber)]);

    private double[] Course(Region region)
        => [.. result.Panel.Periods.Select(period => result.Panel.FindRow(region.Code, period)).Select(row => row < 0 ? double.NaN : Leading(result, row))];

    private static double Leading(EvaluationResult result, int row)
        => result.Coupling?[row].D ?? (result.Recipe.Ranking is null ? result.Scores[row].Indices[0] : result.Scores[row].Score);

    private string[] Headings() =>
    [
        "region", .. result.Recipe.System.Subsystems.Select(Heading),
        .. result.Coupling is null ? Array.Empty<string>() : ["C", "T", "D"],
        .. result.Coupling is null && result.Recipe.Ranking is { } r ? [r.Id, "rank"] : Array.Empty<string>(),
        .. result.Trends is null ? Array.Empty<string>() : [""],
        .. result.Breaks is null ? Array.Empty<string>() : ["break"],
        .. result.Coupling is null ? Array.Empty<string>() : ["lagging", "grade"],
    ];

    private string[] Cells(SummaryRow row) =>
    [
        row.Region.ToString(), .. row.Scores.Indices.Select(Digits),
        .. row.Coupling is { } c ? [Digits(c.C), Digits(c.T), Digits(c.D)] : Array.Empty<string>(),
        .. row.Coupling is null && result.Recipe.Ranking is not null
            ? [Digits(row.Scores.Score), row.Scores.Rank.ToString(CultureInfo.InvariantCulture)]
            : Array.Empty<string>(),
        .. result.Trends is null ? Array.Empty<string>() : [row.Arrow],
        .. result.Breaks is null ? Array.Empty<string>() : [string.Join(' ', row.Breaks.Select(b => b.FirstAfter))],
        .. row.Coupling is { } d ? [d.Lagging, d.Grade is { } g ? $"{g.Number} {g.Name}" : "undefined"] : Array.Empty<string>(),
    ];

    private string Weights()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Weights by {result.Recipe.Weighting}, within each {(result.Dimensions is null ? "subsystem" : "dimension")}\n");
        var width = result.Recipe.System.GroupOfIndicator.Max(g => g.Code.Length);
        foreach (var group in result.Weights.Where(w => w.Period is null || w.Period == Period).GroupBy(w => w.Group))
        {
            var heaviest = group.OrderByDescending(w => w.Weight).Select(w => $"{w.Indicator} {Digits(w.Weight)}");
            text.Append(group.Key.PadRight(width)).Append("  ").AppendJoin(", ", heaviest).Append('\n');
        }
        return text.ToString();
    }

    // The letter of the field and enough of the code to tell subsystems apart, so that a table of three fits a screen.
    private static string Heading(Subsystem subsystem) => $"U {(subsystem.Code.Length > 4 ? subsystem.Code[..3] : subsystem.Code)}";

    private static bool IsNumber(string heading) => heading is not ("region" or "lagging" or "grade" or "break" or "");

    private static string Digits(double value) => double.IsNaN(value) ? "" : value.ToString("0.000", CultureInfo.InvariantCulture);
}
