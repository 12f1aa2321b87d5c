using System.Text;
using FusionMetrics.Data;
using FusionMetrics.Data.Recipes;
using FusionMetrics.Diagnosis;
using FusionMetrics.Methods;
using FusionMetrics.Outlook;
using FusionMetrics.Providers;
using FusionMetrics.Screening;
using FusionMetrics.Uncertainty;

namespace FusionMetrics;

/// <summary>
/// A recipe read from a file, YAML or JSON: the recipe itself, where its values come from, and the files it names. Paths in it are
/// relative to its folder. Immutable.
/// </summary>
public sealed class RecipeFile
{
    private const int MostBytes = 4 << 20;

    private readonly MethodCatalog catalog;

    internal RecipeFile(string folder, MethodCatalog catalog, EvaluationRecipe recipe, MethodChoice source, string? regions,
        IReadOnlyList<string> inputs, IReadOnlyList<Diagnostic> diagnostics)
    {
        this.catalog = catalog;
        Regions = regions;
        Folder = folder;
        Recipe = recipe;
        Source = source;
        Inputs = inputs;
        Diagnostics = diagnostics;
    }

    /// <summary>The recipe.</summary>
    public EvaluationRecipe Recipe { get; }

    /// <summary>What of the recipe is uncertain; null where that is not to be studied.</summary>
    public UncertaintyRecipe? Uncertainty => Studies.Uncertainty;

    /// <summary>The tests of robustness that the recipe is put to; null where it is put to none.</summary>
    public RobustnessRecipe? Robustness => Studies.Robustness;

    /// <summary>What of the result is diagnosed; null where nothing is.</summary>
    public DiagnosisRecipe? Diagnosis => Studies.Diagnosis;

    /// <summary>The path that is planned from the result; null where none is.</summary>
    public PathRecipe? PlannedPath => Studies.PlannedPath;

    /// <summary>What is asked of the scores over time; null where nothing is.</summary>
    public OutlookRecipe? Outlook => Studies.Outlook;

    /// <summary>The check-up of the panel that belongs to an evaluation; null where there is none.</summary>
    public ScreeningRecipe? Screening => Studies.Screening;

    /// <summary>The provider of the values, and its options, with full paths.</summary>
    public MethodChoice Source { get; }

    /// <summary>The folder that paths in the recipe are relative to.</summary>
    public string Folder { get; }

    /// <summary>The files that the recipe names: panel, indicators, regions.</summary>
    public IReadOnlyList<string> Inputs { get; }

    /// <summary>Warnings and information found on reading.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>What is asked beside the evaluation.</summary>
    internal RecipeStudies Studies { get; private init; } = new();

    /// <summary>The file with the names of regions; null where the recipe has none.</summary>
    internal string? Regions { get; }

    /// <summary>Reads a recipe file.</summary>
    /// <param name="path">The file, YAML or JSON.</param>
    /// <param name="catalog">The methods it can name; null for the built-in ones.</param>
    /// <returns>The recipe.</returns>
    /// <exception cref="FusionMetricsException">The file cannot be read or is wrong; carries everything that was found.</exception>
    public static RecipeFile Read(string path, MethodCatalog? catalog = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Parse(TextOf(path), path, Path.GetDirectoryName(path) ?? "", catalog ?? DataMethods.Catalog);
    }

    /// <summary>The same recipe with another diagnosis of its result.</summary>
    /// <param name="diagnosis">What is diagnosed; null for nothing.</param>
    /// <returns>A new recipe file.</returns>
    public RecipeFile With(DiagnosisRecipe? diagnosis) => With(Studies with { Diagnosis = diagnosis });

    /// <summary>The same recipe with another path that is planned from its result.</summary>
    /// <param name="path">What is planned; null for nothing.</param>
    /// <returns>A new recipe file.</returns>
    public RecipeFile With(PathRecipe? path) => With(Studies with { PlannedPath = path });

    /// <summary>Reads the values that the recipe names.</summary>
    /// <param name="found">Warnings and information found on reading.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The panel.</returns>
    /// <exception cref="FusionMetricsException">The values cannot be read; carries everything that was found.</exception>
    public Panel ReadPanel(out IReadOnlyList<Diagnostic> found, CancellationToken cancellationToken = default)
    {
        var builder = new PanelBuilder(Recipe.InputColumns);
        var provider = ((Method<IIndicatorProvider>)catalog.Find(MethodFamily.Provider, Source.Id)!).Create(Source.Options);
        provider.Provide(builder, cancellationToken);
        if (Regions is not null)
            foreach (var region in RegionTable.Read(Regions)) builder.Describe(region);
        return builder.Build(out found);
    }

    /// <summary>Finds everything that is wrong with the recipe, what is uncertain of it and its tests, without computing scores.</summary>
    /// <param name="panel">The panel, if it has been read.</param>
    /// <param name="engine">The engine; null for one with the methods that the recipe was read with.</param>
    /// <returns>Errors, warnings and information; an evaluation can run when none is an error.</returns>
    public IReadOnlyList<Diagnostic> Validate(Panel? panel = null, EvaluationEngine? engine = null)
        => [.. Validate(new RecipeDocument(Recipe, Source, Regions) { Studies = Studies }, engine ?? new EvaluationEngine(catalog), panel)];

    /// <summary>The same file with another check-up.</summary>
    internal RecipeFile With(ScreeningRecipe screening) => With(Studies with { Screening = screening });

    /// <summary>
    /// Reads the text of a recipe. A recipe as resolved no longer names every file that it came from: those are given by a manifest.
    /// </summary>
    internal static RecipeFile Parse(string text, string file, string folder, MethodCatalog catalog, IEnumerable<string>? inputs = null)
    {
        var bag = new DiagnosticBag();
        var paths = new InputPaths(folder);
        if (RecipeText.Parse(text, file, bag) is { } root)
        {
            var document = new RecipeReader(catalog, paths, bag).Read(root, needsPanel: true);
            // What a weighting was not told, where something of it could not be read, has been said already.
            var all = !bag.HasErrors;
            bag.AddRange(Validate(document, new EvaluationEngine(catalog), null).Where(d => all || d.Location?.Stage != "weighting").Select(d => Located(d, root)));
            if (!bag.HasErrors) return new RecipeFile(folder, catalog, document.Recipe!, document.Source!, document.Regions,
                inputs is null ? paths.Files : [.. inputs.Select(input => Path.Combine(folder, input))], bag.ToList())
            {
                Studies = document.Studies,
            };
        }
        throw new FusionMetricsException(bag.ToList());
    }

    private RecipeFile With(RecipeStudies studies) => new(Folder, catalog, Recipe, Source, Regions, Inputs, Diagnostics) { Studies = studies };

    private static IEnumerable<Diagnostic> Validate(RecipeDocument document, EvaluationEngine engine, Panel? panel)
        => document.Recipe is not { } recipe ? [] : [.. engine.Validate(recipe, panel), .. document.Studies.Validate(recipe, engine, panel)];

    // The engine knows no lines, but the stage.
    private static Diagnostic Located(Diagnostic diagnostic, RecipeMap root)
    {
        // What is said of a formula belongs to its own line.
        return diagnostic.Location?.Stage is { } stage && root.Find(stage) is { } all && ((stage == "derive" ? (all as RecipeMap)?.Find(diagnostic.Location.Column ?? "") : null) ?? all) is { } node
            ? diagnostic with { Location = node.Location with { Stage = stage, Column = diagnostic.Location.Column } }
            : diagnostic;
    }

    private static string TextOf(string path)
    {
        try
        {
            var info = new FileInfo(path);
            if (info.Exists && info.Length > MostBytes)
                throw new FusionMetricsException(RecipeRules.Unreadable.Says(
                    $"The recipe is {info.Length} bytes long; at most {MostBytes} are read. Is this the right file?", DiagnosticLocation.In(path)));
            return File.ReadAllText(path, Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var what = e is FileNotFoundException or DirectoryNotFoundException ? "There is no such file." : $"The recipe cannot be read: {e.Message}";
            throw new FusionMetricsException(RecipeRules.Unreadable.Says(what, DiagnosticLocation.In(path)));
        }
    }
}
