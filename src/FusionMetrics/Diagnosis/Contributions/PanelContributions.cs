using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>Splits the differences between the scores of regions and those of a reference.</summary>
internal sealed class PanelContributions
{
    private readonly Panel panel;
    private readonly IndicatorSystem system;
    private readonly ContributionOptions options;
    private readonly Period period;
    private readonly FrameFunction function;
    private readonly ReferenceRows references;
    private readonly ScoreFunction score;
    private readonly string[] regions;

    public PanelContributions(EvaluationModel model, Panel panel, string series, ContributionOptions options, MethodCatalog catalog)
    {
        (this.panel, this.options, system) = (panel, options, model.Recipe.System);
        period = options.Period ?? panel.Periods[^1];
        FusionMetricsException.ThrowIfErrors([.. ContributionCheck.Of(model.Recipe, panel, options)]);
        score = ScoreFunction.Of(model, series, period, catalog);
        function = score.OfNormalized;
        references = new ReferenceRows(panel, score, period);
        regions = [.. panel.Regions.Select(r => r.Code).Where(code => (options.Region is null || code == options.Region) && panel.FindRow(code, period) >= 0)];
    }

    public ContributionTable Split(Chunks chunks, DiagnosticBag bag)
    {
        var method = options.Method != ContributionMethod.Auto ? options.Method
            : function.ByDifferences.Count == 0 ? ContributionMethod.Path : ContributionMethod.Shapley;
        var parts = Parts();
        if (method == ContributionMethod.Shapley && parts.Count > ShapleyValue.MostPlayers)
            throw DiagnosisRules.Refuse($"Shapley splits among at most {ShapleyValue.MostPlayers} parts, and there are {parts.Count} {options.Parts.ToString().ToLowerInvariant()}. "
                + $"Use parts: dimensions or parts: subsystems.{Why()}");
        var splits = Split(method, parts, chunks);
        if (options.Method == ContributionMethod.Auto && method == ContributionMethod.Path && splits.Any(s => s is null) && parts.Count <= ShapleyValue.MostPlayers)
        {
            // Somewhere on the way a closed form has a kink.
            method = ContributionMethod.Shapley;
            splits = Split(method, parts, chunks);
        }
        var (comparisons, rows) = (new List<Comparison>(), new List<ContributionRow>());
        for (var at = 0; at < splits.Length; at++)
        {
            if (splits[at] is not { } split)
            {
                bag.Add(DiagnosisRules.NotAdditive.Says($"The derivatives of '{score.Series}' along the line from {options.Against} to {regions[at]} do not add to the difference: a method is not smooth there. "
                    + "Use method: shapley, with parts: dimensions or subsystems where there are more than 20 indicators.", new DiagnosticLocation { Region = regions[at], Period = period }));
                continue;
            }
            if (double.IsNaN(split.Comparison.Rest)) bag.Add(DiagnosisRules.NoScore.Says(
                $"The score '{score.Series}' of {regions[at]}, of its reference or of a mixture of both is undefined, or lacks a value of some indicator: nothing is split.",
                new DiagnosticLocation { Region = regions[at], Period = period }));
            comparisons.Add(split.Comparison);
            rows.AddRange(split.Rows);
        }
        bag.ThrowIfErrors();
        return new ContributionTable(score.Series, options, method, comparisons, rows);
    }

    private Difference?[] Split(ContributionMethod method, IReadOnlyList<Part> parts, Chunks chunks)
    {
        var splits = new Difference?[regions.Length];
        chunks.ForEach(regions.Length, at => splits[at] = Split(regions[at], method, parts));
        return splits;
    }

    private string Why() => function.ByDifferences.Count == 0 ? "" : $" ({string.Join(", ", function.ByDifferences)}: no derivative in closed form, so the path is not taken.)";

    private Difference? Split(string region, ContributionMethod method, IReadOnlyList<Part> parts)
    {
        var (value, reference) = (references.Row(region, period), references.Of(options.Against, region));
        var (to, from) = (Normalized(value), Normalized(reference));
        var (scoreOf, scoreThen) = (score.At(value), score.At(reference));
        var defined = double.IsFinite(scoreOf - scoreThen) && Finite.All(to) && Finite.All(from);
        var contributions = !defined ? [.. parts.Select(_ => double.NaN)]
            : method == ContributionMethod.Shapley ? ShapleyValue.Of(ShapleyValue.Worth(function, from, to, [.. parts.Select(p => p.Members)]), parts.Count)
            : PathIntegral.Contributions(function, from, to, scoreOf - scoreThen, Math.Max(1, Math.Max(Math.Abs(scoreOf), Math.Abs(scoreThen)))) is { } ofIndicators
                ? [.. parts.Select(p => Sum(p.Members.Select(j => ofIndicators[j])))]
                : null;
        if (contributions is null) return null;
        var difference = defined ? scoreOf - scoreThen : double.NaN;
        var comparison = new Comparison(region, period, options.Against.ToString(), scoreThen, defined ? scoreOf : double.NaN, difference - Sum(contributions));
        return new(comparison, [.. parts.Select((part, i) =>
        {
            var at = options.Parts == ContributionParts.Indicators ? part.Members[0] : -1;
            return new ContributionRow(region, period, part.Code, At(reference, at), At(value, at), At(from, at), At(to, at), contributions[i],
                difference == 0 ? double.NaN : contributions[i] / difference);
        })]);
    }

    private static double At(double[] values, int index) => index < 0 ? double.NaN : values[index];

    private double[] Normalized(double[] values)
    {
        var normalized = new double[values.Length];
        score.Normalized(new RowBlock(values, values.Length, 1, 1), normalized);
        return normalized;
    }

    private static double Sum(IEnumerable<double> values)
    {
        var sum = DoubleDouble.Zero;
        foreach (var value in values) sum += value;
        return sum.ToDouble();
    }

    private List<Part> Parts() => options.Parts switch
    {
        ContributionParts.Indicators => [.. system.Indicators.Select((indicator, j) => new Part(indicator.Code, [j]))],
        ContributionParts.Dimensions => [.. system.GroupOfIndicator.Distinct().Select(group => new Part(group.Code, [.. GroupMembers.Of(system, group)]))],
        _ => [.. system.Subsystems.Select(subsystem => new Part(subsystem.Code, [.. GroupMembers.Of(system, subsystem)]))],
    };

    private sealed record Part(string Code, int[] Members);

    private sealed record Difference(Comparison Comparison, IReadOnlyList<ContributionRow> Rows);
}
