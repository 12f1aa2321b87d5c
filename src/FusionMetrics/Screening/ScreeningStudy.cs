using System.Globalization;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Screening;

/// <summary>
/// The check-up before an evaluation, as statistical offices do it: which values are there and how they are distributed, which lie far out, which
/// indicators tell the same, whether the groups hold together. Changes nothing. The same recipe, panel and version give the same bits for any
/// number of threads. Safe for any number of threads.
/// </summary>
/// <param name="engine">The engine whose methods and threads are used.</param>
/// <remarks>
/// Sources: OECD and JRC (2008), Handbook on Constructing Composite Indicators, steps 3 and 4; Becker et al. (2022), COINr, Journal of Open Source
/// Software 7(78), 4567.
/// </remarks>
public sealed class ScreeningStudy(EvaluationEngine engine)
{
    private static readonly DiagnosticLocation Stage = DiagnosticLocation.Of("screening");

    /// <summary>Finds everything that is wrong with a check-up, without doing it.</summary>
    /// <param name="screening">What is asked.</param>
    /// <param name="panel">The panel, if there is one yet.</param>
    /// <returns>Errors; the check-up can be done when there is none.</returns>
    public static IReadOnlyList<Diagnostic> Validate(ScreeningRecipe screening, Panel? panel = null)
    {
        ArgumentNullException.ThrowIfNull(screening);
        var problems = new List<string>();
        // What is set in code must be what could be read.
        ScreeningRecipe.Options.Read(ScreeningRecipe.Options.Write(screening).Select(option => KeyValuePair.Create(
            new RecipeScalar(option.Key, Stage), (RecipeNode)new RecipeScalar(Convert.ToString(option.Value, CultureInfo.InvariantCulture)!, Stage))),
            problem => problems.Add(problem.Message));
        if (screening.Period is { } period && panel is not null && !panel.Periods.Contains(period))
            problems.Add($"The panel has no period {period}. It has: {string.Join(", ", panel.Periods)}.");
        return [.. problems.Select(problem => ScreeningRules.Unusable.Says(problem, Stage))];
    }

    /// <summary>Looks at a panel.</summary>
    /// <param name="recipe">The recipe: its indicator system, and, where treated values are looked at, its treatments.</param>
    /// <param name="panel">The panel, before treatment. Values may be missing.</param>
    /// <param name="screening">What is asked.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="FusionMetricsException">The recipe, what is asked and the panel do not fit; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ScreeningResult Run(EvaluationRecipe recipe, Panel panel, ScreeningRecipe screening, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(screening);
        var found = new DiagnosticBag();
        RecipeCheck.Columns(recipe, panel, found);
        FusionMetricsException.ThrowIfErrors([.. engine.Validate(recipe), .. found.ToList(), .. Validate(screening, panel)]);

        var bag = new DiagnosticBag();
        var looked = Looked(recipe, DerivedStage.Derive(recipe, panel, bag), screening, bag);
        var chunks = new Chunks(engine.Threads, cancellationToken);
        var (indicators, outliers) = Indicators(recipe.System, looked, screening, chunks);
        var screened = new ScreenedSystem(recipe.System, looked, chunks);
        var check = new CorrelationCheck(screening);
        var pairs = new CorrelationTable(check.Pairs(recipe.System, screened));
        var (groups, components) = Groups(recipe, screened, screening);
        var denominators = recipe.System.Denominators.Count == 0 ? null : new DenominatorTable(check.Denominators(recipe.System, looked, chunks));
        bag.AddRange(new ScreeningDiagnostics(screening).Of(indicators, pairs, groups, components, denominators));
        return new ScreeningResult(screening, looked, indicators, pairs, groups, components, outliers, denominators, bag.ToList());
    }

    private Panel Looked(EvaluationRecipe recipe, Panel panel, ScreeningRecipe screening, DiagnosticBag bag)
    {
        if (screening.Values == ScreenedValues.Treated)
        {
            panel = new TreatmentStage(recipe, engine.Catalog, bag).Apply(panel).Panel;
            // A treatment may have dropped the period.
            bag.AddRange(Validate(screening, panel));
            bag.ThrowIfErrors();
        }
        return screening.Period is { } period ? panel.KeepPeriods(p => panel.Periods[p] == period) : panel;
    }

    private static (ScreenedIndicatorTable, OutlierTable) Indicators(IndicatorSystem system, Panel panel, ScreeningRecipe screening, Chunks chunks)
    {
        var check = new IndicatorCheck(panel, screening);
        var found = new (ScreenedIndicatorRow Row, IReadOnlyList<OutlierRow> Outliers)[system.Indicators.Count];
        chunks.ForEach(found.Length, i => found[i] = check.Of(system.Indicators[i], system.GroupOfIndicator[i].Code));
        return (new([.. found.Select(f => f.Row)]), new([.. found.SelectMany(f => f.Outliers)]));
    }

    // The whole system, then its groups from the top.
    private static (ScreenedGroupTable, ComponentTable) Groups(EvaluationRecipe recipe, ScreenedSystem screened, ScreeningRecipe screening)
    {
        var (system, check) = (recipe.System, new GroupCheck(screened, screening));
        (ScreenedGroupRow Row, IReadOnlyList<ComponentRow> Components)[] found =
        [
            check.Of(null, null, recipe.TopLevel, system.Indicators),
            .. system.Places.Select(p => check.Of(p.Group.Code, p.Parent < 0 ? null : system.Groups[p.Parent].Code, p.Group.Level, p.Group.Indicators)),
        ];
        return (new([.. found.Select(f => f.Row)]), new([.. found.SelectMany(f => f.Components)]));
    }
}
