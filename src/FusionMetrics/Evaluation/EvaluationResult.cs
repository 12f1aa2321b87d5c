using FusionMetrics.Coupling;

namespace FusionMetrics;

/// <summary>
/// What an evaluation found: a table a stage, the model, the conventions that were used, and what the reader should know. Immutable; safe
/// for any number of threads.
/// </summary>
public sealed class EvaluationResult : StudyResult
{
    internal EvaluationResult(EvaluationModel model, Panel panel, RowScores scores, IReadOnlyList<TrendRow>? trends, IReadOnlyList<BreakRow>? breaks,
        DynamicScores? dynamic, TreatmentTable? treatment, IReadOnlyList<string> conventions, IReadOnlyList<Diagnostic> diagnostics)
    {
        Model = model;
        Panel = panel;
        Conventions = conventions;
        Diagnostics = diagnostics;
        Treatment = treatment;
        Weights = new WeightTable(model);
        var system = model.Recipe.System;
        var hasDimensions = system.Groups.Count > system.Subsystems.Count;
        Groups = hasDimensions || model.Frames.Any(f => f.Groups.Any(g => g.Measures.Count > 0)) ? new GroupTable(model) : null;
        Dimensions = hasDimensions ? new DimensionTable(panel, system, scores) : null;
        Scores = new ScoreTable(panel, model.Recipe, scores.Indices, scores.Ranking);
        Coupling = model.Recipe.Coupling is null ? null : new CouplingTable(panel, model.Recipe, scores);
        if (model.Recipe.Coupling is { } coupling)
        {
            if (coupling.Details.HasFlag(CouplingDetails.Pairs)) CouplingPairs = new(DetailedCoupling.OfPairs(panel, model.Recipe, scores));
            if (coupling.Details.HasFlag(CouplingDetails.Levels) && CoupledGroups.LevelsOf(system).Count > 0)
                CouplingLevels = new(DetailedCoupling.OfLevels(panel, model.Recipe, scores));
        }
        Trends = trends is null ? null : new TrendTable(trends);
        Breaks = breaks is null ? null : new BreakTable(breaks);
        if (dynamic is null) return;
        Dynamic = new DynamicTable(dynamic.Rows);
        TimeWeights = dynamic.Weights.Count == 0 ? null : new TimeWeightTable(dynamic.Weights);
    }

    /// <summary>The recipe that was followed.</summary>
    public EvaluationRecipe Recipe => Model.Recipe;

    /// <summary>The model: the frame of comparison, for scoring new rows later.</summary>
    public EvaluationModel Model { get; }

    /// <summary>The panel that was scored, after treatment.</summary>
    public Panel Panel { get; }

    /// <summary>Every convention that was used where the field disagrees, each a sentence.</summary>
    public IReadOnlyList<string> Conventions { get; }

    /// <summary>Warnings and information.</summary>
    public override IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The cells that treatments changed; null when the recipe has no treatment.</summary>
    public TreatmentTable? Treatment { get; }

    /// <summary>The weights.</summary>
    public WeightTable Weights { get; }

    /// <summary>The weights of subsystems and dimensions; null where there are no dimensions and nothing was measured of the subsystems.</summary>
    public GroupTable? Groups { get; }

    /// <summary>The indices of the dimensions; null where the system has none.</summary>
    public DimensionTable? Dimensions { get; }

    /// <summary>The indices U of the subsystems, the ranking's score and rank.</summary>
    public ScoreTable Scores { get; }

    /// <summary>C, T, D, grade, stage and lagging subsystem; null when the stage is left out.</summary>
    public CouplingTable? Coupling { get; }

    /// <summary>The coupling of each pair of subsystems; null unless the recipe asks for <see cref="CouplingDetails.Pairs"/>.</summary>
    public CouplingPairTable? CouplingPairs { get; }

    /// <summary>The coupling of the dimensions of each group; null unless the recipe asks for <see cref="CouplingDetails.Levels"/> and there are any.</summary>
    public CouplingLevelTable? CouplingLevels { get; }

    /// <summary>The trends; null when the stage is left out.</summary>
    public TrendTable? Trends { get; }

    /// <summary>The breaks of the same series; null unless the recipe asks for them.</summary>
    public BreakTable? Breaks { get; }

    /// <summary>Static and dynamic scores with their ranks; null when the stage is left out.</summary>
    public DynamicTable? Dynamic { get; }

    /// <summary>The weights of the periods; null when the dynamic stage is left out, or its method has none.</summary>
    public TimeWeightTable? TimeWeights { get; }

    /// <summary>Every table there is, in the order of the stages.</summary>
    public override IReadOnlyList<ResultTable> Tables
        => [.. new ResultTable?[] { Treatment, Weights, Groups, Dimensions, Scores, Coupling, CouplingPairs, CouplingLevels, Trends, Breaks, Dynamic, TimeWeights }.OfType<ResultTable>()];

    /// <summary>How the numbers of one region in one period came about: every indicator from raw value to contribution.</summary>
    /// <param name="region">The region's code.</param>
    /// <param name="period">The period.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="KeyNotFoundException">The result has no such row.</exception>
    public Explanation Explain(string region, Period period) => Explanation.Of(this, region, period);

    /// <summary>The first and last regions of the last period, the weights and the diagnostics, as aligned text.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString()
        => ResultSummary.Of(this) + string.Concat(Diagnostics.Select(diagnostic => $"\n{diagnostic}"));

    internal override string SummaryHtml => ResultSummary.Of(this).ToHtml();
}
