using FusionMetrics.Methods;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;

namespace FusionMetrics.Uncertainty;

/// <summary>
/// Repeats an evaluation with what is uncertain of it changed by chance, and tells what becomes of scores and ranks. The same recipes, panel and
/// version give the same bits for any number of threads. Safe for any number of threads.
/// </summary>
/// <param name="engine">The engine whose methods and threads are used.</param>
/// <remarks>
/// Memory: 16 bytes a region and replicate; with Sobol's indices of k factors, k + 2 times that; with grades or trends, 8 bytes a row of the panel and replicate more for each. More than
/// 4 GB is declined. Sources: Saltelli et al. (2008), Global Sensitivity Analysis;
/// OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 7.
/// </remarks>
public sealed class UncertaintyStudy(EvaluationEngine engine)
{
    private const double MostBytes = 4e9;
    private const string Coordination = "d";

    /// <summary>Finds everything that is wrong with a study, without drawing anything.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="uncertainty">What is uncertain of it.</param>
    /// <param name="panel">The panel, if there is one yet: then each alternative is fitted to it.</param>
    /// <returns>Errors; a study can run when there is none.</returns>
    public IReadOnlyList<Diagnostic> Validate(EvaluationRecipe recipe, UncertaintyRecipe uncertainty, Panel? panel = null)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        ArgumentNullException.ThrowIfNull(uncertainty);
        return UncertaintyCheck.Of(engine, recipe, uncertainty, panel);
    }

    /// <summary>Studies an evaluation.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="panel">The panel, before treatment.</param>
    /// <param name="uncertainty">What is uncertain.</param>
    /// <param name="progress">Receives how far the work has come.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="FusionMetricsException">The recipe, what is uncertain of it and the panel do not fit; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public UncertaintyResult Run(EvaluationRecipe recipe, Panel panel, UncertaintyRecipe uncertainty,
        IProgress<EvaluationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(uncertainty);
        FusionMetricsException.ThrowIfErrors([.. engine.Validate(recipe, panel), .. Validate(recipe, uncertainty, panel)]);
        (recipe, panel) = DerivedStage.Once(recipe, panel);

        var chunks = new Chunks(engine.Threads, cancellationToken);
        var series = StudiedSeries.Of(recipe, uncertainty.Series);
        var period = uncertainty.Period ?? panel.Periods[^1];
        var scorer = new ReplicateScorer(engine.Catalog, recipe, panel, series, period);
        var asItIs = scorer.Evaluate(new Replicate(recipe, panel));
        var nominal = scorer.Score(asItIs);
        var nominalRanks = RanksOf(nominal);
        var samples = uncertainty.Sensitivity == SensitivityMethod.None ? 1 : uncertainty.Factors.Count + 2;
        CheckMemory(uncertainty, samples, nominal.Length, panel.RowCount, OfAllRows(uncertainty, series).Count);
        var rows = OfAllRows(uncertainty, series).ToDictionary(name => name, _ => new ReplicateMatrix(uncertainty.Replicates, panel.RowCount));
        var sampling = new Sampling(scorer, recipe, panel, uncertainty, RanksOf);
        var tables = sampling.Draw(samples, rows, chunks, progress);
        var distributions = new RankDistributions(scorer.Regions, nominal, nominalRanks, tables[0], uncertainty);
        var sensitivity = samples == 1 ? null : new SensitivityStudy(uncertainty, scorer.Regions, nominalRanks).Of(tables, chunks);
        var grades = uncertainty.Grades is null ? null
            : new GradeDistributions(panel, recipe.Coupling!, scorer.Rows(asItIs, Coordination), rows[Coordination], uncertainty).Of(chunks);
        var trends = uncertainty.Trends is not { } asked ? null
            : new TrendDistributions(panel, engine.Catalog.Create<ITrendDetector>(MethodFamily.Trend, asked.MethodFor(recipe)), series, scorer.Rows(asItIs, series), rows[series], uncertainty).Of(chunks);
        return new UncertaintyResult(uncertainty, series, period, distributions.Regions(), distributions.Probabilities(), sensitivity, grades, trends,
            [.. sampling.Declined(), .. grades is null ? [] : GradeDistributions.Lacking(grades)]);
    }

    // The series of which every row of the panel is kept, each once.
    private static HashSet<string> OfAllRows(UncertaintyRecipe uncertainty, string series)
        => [.. uncertainty.Grades is null ? [] : new[] { Coordination }, .. uncertainty.Trends is null ? [] : new[] { series }];

    private static double[] RanksOf(double[] scores) => ScoreRanks.Of(scores, TieRule.Least, 0);

    private static void CheckMemory(UncertaintyRecipe uncertainty, int samples, int regions, int rows, int ofAllRows)
    {
        var bytes = uncertainty.Replicates * (16.0 * samples * regions + 8.0 * rows * ofAllRows);
        if (bytes > MostBytes)
            throw new FusionMetricsException([UncertaintyRules.Unusable.Says(
                FormattableString.Invariant($"{uncertainty.Replicates} replicates in {samples} samples of {regions} regions{(ofAllRows == 0 ? "" : $" and grades or trends of {rows} rows")} need {bytes / 1e9:0.0} GB, and at most {MostBytes / 1e9:0} are used. ")
                + "Use fewer replicates, no sensitivity, or no grades and trends.", DiagnosticLocation.Of("uncertainty"))]);
    }
}
