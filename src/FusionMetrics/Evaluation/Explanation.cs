using System.Globalization;

namespace FusionMetrics;

/// <summary>How the numbers of one region in one period came about. Immutable.</summary>
public sealed class Explanation : StudyResult
{
    private readonly EvaluationResult result;
    private readonly int row;

    private Explanation(EvaluationResult result, int row, IReadOnlyList<ExplainedIndicator> indicators)
    {
        this.result = result;
        this.row = row;
        Indicators = new ExplanationTable(indicators);
    }

    /// <summary>The region.</summary>
    public Region Region => result.Panel.RegionAt(row);

    /// <summary>The period.</summary>
    public Period Period => result.Panel.PeriodAt(row);

    /// <summary>Each indicator, in the order of the indicator system.</summary>
    public ExplanationTable Indicators { get; }

    /// <summary>The indices, the ranking's score and the rank.</summary>
    public ScoreRow Scores => result.Scores[row];

    /// <summary>The coupling coordination; null when the stage is left out.</summary>
    public CouplingRow? Coupling => result.Coupling?[row];

    /// <summary>The trends of the region; empty when the stage is left out.</summary>
    public IReadOnlyList<TrendRow> Trends => result.Trends?.Of(Region.Code) ?? [];

    /// <summary>The breaks of the region; empty when the recipe does not ask for them.</summary>
    public IReadOnlyList<BreakRow> Breaks => result.Breaks?.Of(Region.Code) ?? [];

    /// <summary>The table of the indicators.</summary>
    public override IReadOnlyList<ResultTable> Tables => [Indicators];

    /// <summary>Warnings and information of the result, without those about other regions and periods.</summary>
    public override IReadOnlyList<Diagnostic> Diagnostics
        => [.. result.Diagnostics.Where(d => (d.Location?.Region is null || d.Location.Region == Region.Code) && (d.Location?.Period is null || d.Location.Period == Period))];

    internal static Explanation Of(EvaluationResult result, string region, Period period)
    {
        var row = result.Panel.FindRow(region, period);
        if (row < 0) throw new KeyNotFoundException($"The result has no row for {region} in {period}.");
        var frame = result.Model.Frames.First(f => f.Period is null || f.Period == period);
        var subsystemOf = result.Recipe.System.SubsystemOfIndicator;
        return new Explanation(result, row, [.. frame.Indicators.Select((learned, i) => Explain(result.Panel, row, learned, subsystemOf[i]))]);
    }

    /// <summary>The explanation as aligned text: raw value, normalised value, weight and contribution of every indicator, then U, C, T, D, trends and breaks.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString()
    {
        // Six digits of each, so that the sums can be followed by hand.
        var table = TextTable.Render(["subsystem", "indicator", "direction", "raw", "normalised", "weight", "w x z"],
            [.. Indicators.Select(i => new[]
            {
                i.Subsystem.Code, i.Indicator.Code, i.Indicator.Direction.Word,
                Digits(i.Raw), Digits(i.Normalized), Digits(i.Weight), Digits(i.Contribution),
            })],
            [false, false, false, true, true, true, true]);
        var indices = string.Join("  ", result.Recipe.System.Subsystems.Select((s, k) => $"U({s.Code}) = {Digits(Scores.Indices[k])}"));
        var ranking = result.Recipe.Ranking is { } method ? $"\n{method.Id} = {Digits(Scores.Score)}, rank {Scores.Rank} in {Period}" : "";
        var coupling = Coupling is { } c
            ? $"\nC = {Digits(c.C)}  T = {Digits(c.T)}  D = {Digits(c.D)}: grade {c.Grade?.Number} {c.Grade?.Name} {c.Grade?.NameZh}, lagging: {c.Lagging}"
            : "";
        var trends = string.Concat(Trends.Select(t => $"\nTrend of {t.Series}: {TrendTable.Word(t.Finding.Verdict)}"
            + (double.IsNaN(t.Finding.P) ? "" : $", {Digits(t.Finding.Slope)} a year, p = {Digits(t.Finding.P)}{(double.IsNaN(t.AdjustedP) ? "" : $", adjusted {Digits(t.AdjustedP)}")}")));
        var breaks = string.Concat(Breaks.Where(b => b.Break is not null).Select(b => $"\nBreak of {b.Series}: between {b.LastBefore} and {b.FirstAfter}, p = {Digits(b.Finding.P)}"));
        return $"{Region} in {Period}\n{table}{indices}{ranking}{coupling}{trends}{breaks}\n";
    }

    private static ExplainedIndicator Explain(Panel panel, int row, IndicatorFrame learned, Subsystem subsystem)
    {
        double[] value = [panel.Column(learned.Indicator.Code)[row]];
        var raw = value[0];
        learned.FromRaw.Apply(value, value);
        return new(subsystem, learned.Indicator, raw, value[0], learned.Weight);
    }

    private static string Digits(double value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
