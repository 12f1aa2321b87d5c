using FusionMetrics.Data;
using FusionMetrics.Data.Recipes;
using FusionMetrics.Data.Results;
using FusionMetrics.Methods;

namespace FusionMetrics;

/// <summary>A model read from a file. Immutable.</summary>
public sealed class ModelFile
{
    private readonly MethodCatalog catalog;
    private readonly MethodChoice? source;

    private ModelFile(string path, MethodCatalog catalog, EvaluationModel model, MethodChoice? source)
    {
        Path = path;
        Model = model;
        this.catalog = catalog;
        this.source = source;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The model.</summary>
    public EvaluationModel Model { get; }

    /// <summary>What there is to know: a warning where another version of the engine fitted the model.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => Model.EngineVersion == EvaluationEngine.Version ? [] :
    [
        OutputRules.OtherVersion.Says(
            $"The model was fitted by version {Model.EngineVersion}; this is {EvaluationEngine.Version}. Scores may differ in the last digits.",
            DiagnosticLocation.In(Path)),
    ];

    /// <summary>Reads a model file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="catalog">The methods it can name; null for the built-in ones.</param>
    /// <returns>The model.</returns>
    /// <exception cref="FusionMetricsException">The file cannot be read or is wrong.</exception>
    public static ModelFile Read(string path, MethodCatalog? catalog = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        catalog ??= DataMethods.Catalog;
        var (model, source) = ModelJson.Read(JsonFiles.Read(path), path, catalog);
        return new ModelFile(path, catalog, model, source);
    }

    /// <summary>The model's recipe with another file as its source, read the way the fitted panel was: with the options of that panel, and by its provider where the extension is the same.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The recipe, for <see cref="EvaluationRun.Score"/>.</returns>
    /// <exception cref="FusionMetricsException">The file cannot be a source.</exception>
    public RecipeFile WithPanel(string path) => WithPanel(PanelSource.OfFile(path, catalog));

    /// <summary>The model's recipe with another source. What the source does not say is as it was for the fitted panel.</summary>
    /// <param name="panel">The source.</param>
    /// <returns>The recipe, for <see cref="EvaluationRun.Score"/>.</returns>
    public RecipeFile WithPanel(PanelSource panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var folder = panel.Files.Count > 0 ? System.IO.Path.GetDirectoryName(panel.Files[0]) ?? "" : "";
        return new RecipeFile(folder, catalog, Model.Recipe, FileProvider.Like(catalog, source, panel), null, panel.Files, []);
    }
}
