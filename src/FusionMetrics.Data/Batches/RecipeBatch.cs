using FusionMetrics.Data;
using FusionMetrics.Data.Batches;

namespace FusionMetrics;

/// <summary>
/// The recipes of a folder and of the folders in it, evaluated one after another into folders of their own. A recipe that fails does not stop the rest; one whose
/// outputs stand already is skipped. A run that dies leaves each folder with complete outputs, or without any. Immutable.
/// </summary>
public sealed class RecipeBatch
{
    private readonly string folder;
    private readonly string output;
    private readonly IReadOnlyList<(string Recipe, string Name)> items;

    private RecipeBatch(string folder, string output, IReadOnlyList<(string Recipe, string Name)> items)
    {
        (this.folder, this.output, this.items) = (folder, output, items);
        Recipes = [.. items.Select(item => item.Recipe)];
    }

    /// <summary>The recipes, relative to the folder, in the order of their paths.</summary>
    public IReadOnlyList<string> Recipes { get; }

    /// <summary>
    /// Finds the recipes of a folder: every file <c>.yaml</c>, <c>.yml</c> or <c>.json</c> that says <c>panel</c> or <c>indicators</c>. Hidden folders and the folder of the
    /// outputs are not looked at.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="output">The folder for the outputs; made when there is something to write.</param>
    /// <returns>The batch.</returns>
    /// <exception cref="FusionMetricsException">There are no recipes, or several would have their outputs in the same folder.</exception>
    public static RecipeBatch In(string folder, string output)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentException.ThrowIfNullOrEmpty(output);
        var place = DiagnosticLocation.In(folder);
        if (!Directory.Exists(folder)) throw new FusionMetricsException(BatchRules.NoRecipes.Says("There is no such folder.", place));
        (string Recipe, string Name)[] items = [.. BatchFolder.Recipes(folder, output).Select(recipe => (recipe, Path.ChangeExtension(recipe, null)))];
        if (items.Length == 0) throw new FusionMetricsException(BatchRules.NoRecipes.Says("No file .yaml, .yml or .json in this folder, or in one within it, is a recipe: none says panel or indicators.", place));
        // Some file systems do not tell capitals from small letters.
        Diagnostic[] same = [.. items.GroupBy(item => item.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1)
            .Select(g => BatchRules.SameOutput.Says($"{string.Join(" and ", g.Select(item => item.Recipe))} would both be written to {g.First().Name}. Rename all but one of them.", place))];
        return same.Length == 0 ? new(folder, output, items) : throw new FusionMetricsException(same);
    }

    /// <summary>Evaluates the recipes.</summary>
    /// <param name="repeat">Whether recipes whose outputs stand are evaluated again.</param>
    /// <param name="engine">The engine; null for one with the built-in methods.</param>
    /// <param name="format">The format of the tables; null for CSV.</param>
    /// <param name="finished">Told of each recipe when it is finished; null for nobody.</param>
    /// <param name="progress">Receives how far the recipe at work has come.</param>
    /// <param name="cancellationToken">Cancels the work; the outputs of finished recipes stay.</param>
    /// <returns>A row a recipe, in their order; <c>batch.csv</c> and <c>batch.json</c> in the folder of the outputs say the same.</returns>
    /// <exception cref="FusionMetricsException">The folder of the outputs cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<BatchRow> Run(BatchRepeat repeat = BatchRepeat.Changed, EvaluationEngine? engine = null, ITableFormat? format = null, Action<BatchRow>? finished = null,
        IProgress<EvaluationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var work = new BatchWork(folder, output, engine ?? new EvaluationEngine(DataMethods.Catalog), format ?? TableFormats.Csv, repeat);
        var rows = new List<BatchRow>();
        foreach (var (recipe, name) in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows.Add(work.Do(recipe, name, progress, cancellationToken));
            finished?.Invoke(rows[^1]);
        }
        BatchFiles.Write(output, rows);
        return rows;
    }
}
