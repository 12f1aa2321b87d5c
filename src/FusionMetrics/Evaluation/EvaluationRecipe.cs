using FusionMetrics.Formulas;

namespace FusionMetrics;

/// <summary>
/// Which method with which options at each stage: everything that can change a number. Pure data, immutable. A stage left out (null) is
/// skipped with its table. Built from an indicator system by <see cref="For"/> and the methods below, or read from a file.
/// </summary>
/// <param name="System">The indicators, their subsystems and directions.</param>
public sealed record EvaluationRecipe(IndicatorSystem System)
{
    /// <summary>A name for readers.</summary>
    public string? Name { get; init; }

    /// <summary>Columns that are computed from those of the panel by formulas, before any treatment.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<DerivedIndicator> Derived { get; init; } = [];

    /// <summary>What is done to the raw panel, step by step. Nothing changes data unless it is named here.</summary>
    /// <value>The default is nothing: a missing value is then an error.</value>
    public IReadOnlyList<MethodChoice> Treatment { get; init; } = [];

    /// <summary>What becomes of values that are still missing after that.</summary>
    /// <value>The default is <see cref="MissingRule.Error"/>.</value>
    public MissingRule Missing { get; init; } = MissingRule.Error;

    /// <summary>The rows over which bounds and weights are taken.</summary>
    /// <value>The default is <see cref="Scope.Pooled"/>.</value>
    public Scope Scope { get; init; } = Scope.Pooled;

    /// <summary>How values become comparable.</summary>
    /// <value>The default is <c>min-max</c>.</value>
    public MethodChoice Normalization { get; init; } = "min-max";

    /// <summary>
    /// How indicators get their weights within their group, and, where more methods are named, dimensions within theirs and subsystems
    /// within the system. Levels without a method have the weights that the indicator system gives, or equal ones.
    /// </summary>
    /// <value>The default is <c>entropy</c> for the indicators.</value>
    public MethodsByLevel Weighting { get; init; } = "entropy";

    /// <summary>
    /// How the index of a group is made of its indicators, and, where more methods are named, of its dimensions. The last one named holds
    /// for all higher levels.
    /// </summary>
    /// <value>The default is <c>weighted-sum</c>.</value>
    public MethodsByLevel Index { get; init; } = "weighted-sum";

    /// <summary>How rows are scored over the whole system and ranked; null for no ranking.</summary>
    public RankingRecipe? Ranking { get; init; }

    /// <summary>How the coupling of the subsystems is measured; null for no coupling. Needs two subsystems or more.</summary>
    public CouplingRecipe? Coupling { get; init; }

    /// <summary>Which series are tested for a trend; null for none.</summary>
    public TrendRecipe? Trend { get; init; }

    /// <summary>Which series become one score over time; null for none.</summary>
    public DynamicRecipe? Dynamic { get; init; }

    /// <summary>The columns that a panel must have: those of indicators and denominators that no formula computes, and those that formulas name.</summary>
    public IReadOnlyList<string> InputColumns
        => [.. System.Indicators.Select(i => i.Code).Concat(System.Denominators).Except(Derived.Select(d => d.Code), StringComparer.Ordinal).Union(DerivedStage.Inputs(this), StringComparer.Ordinal)];

    /// <summary>The series that are tested for a trend: those chosen, else all that the stages yield; none where the trend stage is left out.</summary>
    public IReadOnlyList<string> TrendSeries => Trend is null ? [] : Trend.Series ?? SeriesNames.Available(this);

    /// <summary>The series that become one score over time: those chosen, else all that the stages yield; none where the stage is left out.</summary>
    public IReadOnlyList<string> DynamicSeries => Dynamic is null ? [] : Dynamic.Series ?? SeriesNames.Available(this);

    internal MethodChoice IndexAt(int level) => Index[Math.Min(level, Index.Count - 1)];

    /// <summary>The weighting of a level; null where the indicator system gives the weights.</summary>
    internal MethodChoice? WeightingAt(int level) => level < Weighting.Count ? Weighting[level] : null;

    /// <summary>The level at which the subsystems get their weights.</summary>
    internal int TopLevel => 1 + System.Subsystems.Max(s => s.Level);

    /// <summary>A recipe over an indicator system: min-max, entropy weights, weighted sums; nothing else yet.</summary>
    /// <param name="system">The indicators, their subsystems and directions.</param>
    /// <returns>The recipe.</returns>
    public static EvaluationRecipe For(IndicatorSystem system) => new(system);

    /// <summary>Adds a column that a formula computes: <c>recipe.Derive("patents_pm", "patents / population * 1e6")</c>.</summary>
    /// <param name="code">Its code, which an indicator of the system may have.</param>
    /// <param name="formula">The formula, see <see cref="DerivedIndicator"/>.</param>
    /// <returns>A new recipe.</returns>
    public EvaluationRecipe Derive(string code, string formula) => this with { Derived = [.. Derived, new(code, formula)] };

    /// <summary>Adds a treatment of the raw panel, after those already there.</summary>
    /// <param name="method">The treatment.</param>
    /// <returns>A new recipe.</returns>
    public EvaluationRecipe Treat(MethodChoice method) => this with { Treatment = [.. Treatment, method] };

    /// <summary>Chooses what becomes of values that are still missing after treatment.</summary>
    /// <param name="missing">The rule.</param>
    /// <returns>A new recipe.</returns>
    public EvaluationRecipe Leave(MissingRule missing) => this with { Missing = missing };

    /// <summary>Chooses the normaliser and the scope of bounds and weights.</summary>
    /// <param name="method">The normaliser.</param>
    /// <param name="scope">The scope; null keeps the present one.</param>
    /// <returns>A new recipe.</returns>
    public EvaluationRecipe Normalize(MethodChoice method, Scope? scope = null) => this with { Normalization = method, Scope = scope ?? Scope };

    /// <summary>Chooses the weighting.</summary>
    /// <param name="methods">The weighting of the indicators, or one a level from the indicators up.</param>
    /// <returns>A new recipe.</returns>
    public EvaluationRecipe Weigh(MethodsByLevel methods) => this with { Weighting = methods };

    /// <summary>Chooses how the index of a group is made.</summary>
    /// <param name="methods">The method, of the family of rankings, or one a level from the indicators up.</param>
    /// <returns>A new recipe.</returns>
    public EvaluationRecipe IndexBy(MethodsByLevel methods) => this with { Index = methods };

    /// <summary>Chooses how rows are ranked.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <returns>A new recipe.</returns>
    public EvaluationRecipe Rank(RankingRecipe ranking) => this with { Ranking = ranking };

    /// <summary>Chooses how coupling is measured.</summary>
    /// <param name="coupling">The coupling stage; null for the standard model with equal weights and ten grades.</param>
    /// <returns>A new recipe.</returns>
    public EvaluationRecipe Couple(CouplingRecipe? coupling = null) => this with { Coupling = coupling ?? new CouplingRecipe() };

    /// <summary>Chooses which series are tested for a trend.</summary>
    /// <param name="trend">The trend stage; null for the Mann-Kendall test of every series.</param>
    /// <returns>A new recipe.</returns>
    public EvaluationRecipe Detect(TrendRecipe? trend = null) => this with { Trend = trend ?? new TrendRecipe() };

    /// <summary>Chooses how scores over time become one.</summary>
    /// <param name="dynamic">The dynamic stage; null for the mean over the periods of every series.</param>
    /// <returns>A new recipe.</returns>
    public EvaluationRecipe OverTime(DynamicRecipe? dynamic = null) => this with { Dynamic = dynamic ?? new DynamicRecipe() };

    /// <summary>Evaluates a panel with the built-in methods.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>The result.</returns>
    /// <exception cref="FusionMetricsException">The recipe and the panel do not fit; carries everything that was found.</exception>
    public EvaluationResult Evaluate(Panel panel) => EvaluationEngine.Default.Evaluate(this, panel);
}
