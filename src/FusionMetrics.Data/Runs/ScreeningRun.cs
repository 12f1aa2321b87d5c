using FusionMetrics.Data;
using FusionMetrics.Data.Runs;
using FusionMetrics.Methods;
using FusionMetrics.Screening;

namespace FusionMetrics;

/// <summary>A check-up from files to files: reads the panel that a recipe names, looks at it, and writes tables and a manifest. Immutable.</summary>
public sealed class ScreeningRun : RecipeRun
{
    internal const string Operation = "screen";

    private ScreeningRun(RunOrigin origin, MethodCatalog catalog, ScreeningResult result, IEnumerable<Diagnostic> found) : base(origin, catalog)
    {
        Result = result;
        Diagnostics = [.. found, .. result.Diagnostics];
    }

    /// <summary>What was found.</summary>
    public ScreeningResult Result { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<ResultTable> Tables => Result.Tables;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Conventions => Result.Conventions;

    /// <inheritdoc/>
    public override IReadOnlyList<Diagnostic> Diagnostics { get; }

    internal override Panel Panel => Result.Panel;

    // Beside the files of an evaluation in the same folder.
    private protected override string ManifestName => "screen_manifest.json";

    /// <summary>Checks up the panel of a recipe file.</summary>
    /// <param name="recipe">The recipe file.</param>
    /// <param name="values">Which values to look at; null for those that the recipe says, raw ones where it says nothing.</param>
    /// <param name="engine">The engine; null for one with the built-in methods.</param>
    /// <param name="progress">Receives how far the work has come.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The run.</returns>
    /// <exception cref="FusionMetricsException">The input is wrong; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ScreeningRun Screen(RecipeFile recipe, ScreenedValues? values = null, EvaluationEngine? engine = null,
        IProgress<EvaluationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        engine ??= new EvaluationEngine(DataMethods.Catalog);
        var asked = recipe.Screening ?? new ScreeningRecipe();
        // The manifest tells what was done.
        recipe = recipe.With(asked with { Values = values ?? asked.Values });
        var panel = Read(recipe, progress, cancellationToken, out var found);
        progress?.Report(new EvaluationProgress("checking up", 0.5));
        return new(new RunOrigin(Operation, recipe, null), engine.Catalog,
            new ScreeningStudy(engine).Run(recipe.Recipe, panel, recipe.Screening!, cancellationToken), [.. recipe.Diagnostics, .. found]);
    }
}
