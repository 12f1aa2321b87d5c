using FusionMetrics.Methods;
using FusionMetrics.Screening;

namespace FusionMetrics.Data.Recipes;

/// <summary>From the nodes of a recipe file to a recipe. Reports every problem with its line and column.</summary>
internal sealed class RecipeReader
{
    private readonly MethodCatalog catalog;
    private readonly DiagnosticBag bag;
    private readonly MethodReader methods;
    private readonly InputPaths paths;

    public RecipeReader(MethodCatalog catalog, InputPaths paths, DiagnosticBag bag)
    {
        this.catalog = catalog;
        methods = new MethodReader(catalog, bag);
        this.paths = paths;
        this.bag = bag;
    }

    /// <summary>
    /// What a recipe file says. A null recipe has an error reported; so has a null source where it is needed. A model carries its recipe with
    /// or without a source.
    /// </summary>
    public RecipeDocument Read(RecipeMap root, bool needsPanel)
    {
        var keys = new RecipeKeys(root, "a recipe", bag);
        var panel = needsPanel ? keys.Required("panel", "where the values are, such as { path: panel.csv }") : keys.Node("panel");
        var source = panel is null ? null : Panel(panel);
        var regions = keys.Text("regions") is { } file ? paths.Full(file) : null;
        var name = keys.Text("name");
        var system = Indicators(keys);
        // Stages are read even without a usable indicator system, so that all problems are found at once.
        var stages = new StageReader(methods, bag);
        var recipe = EvaluationRecipe.For(system ?? Placeholder) with { Name = name };
        foreach (var key in StageReader.Keys)
            if (keys.Node(key) is { } node) recipe = stages.Read(key, node, recipe);
        var studies = new StudyReader(stages, methods, bag);
        var asked = new RecipeStudies
        {
            Uncertainty = keys.Node("uncertainty") is { } uncertain ? studies.Uncertainty(uncertain, recipe) : null,
            Robustness = keys.Node("robustness") is { } robust ? studies.Robustness(robust) : null,
            Diagnosis = keys.Node("diagnosis") is { } diagnosed ? new DiagnosisReader(bag).Read(diagnosed) : null,
            PlannedPath = keys.Node("path") is { } planned ? new PathReader(bag).Read(planned) : null,
            Outlook = keys.Node("outlook") is { } outlook ? new OutlookReader(methods, bag).Read(outlook) : null,
            Screening = keys.Node("screening") is { } screened ? Screening(screened) : null,
        };
        keys.Done();
        return new(system is null ? null : recipe, source, regions) { Studies = asked };
    }

    private static IndicatorSystem Placeholder { get; } = new([new Subsystem("none", [new Indicator("none")])]);

    /// <summary>What the key <c>panel</c> says; null with an error reported where that is no source.</summary>
    public MethodChoice? Panel(RecipeNode node) => methods.Read(MethodFamily.Provider, new SourceNotation(catalog, paths).Read(node));

    // Which values, by themselves, or a map.
    private ScreeningRecipe? Screening(RecipeNode node)
    {
        if ((node is RecipeScalar ? new RecipeMap([KeyValuePair.Create(new RecipeScalar("values", node.Location), node)], node.Location) : node) is RecipeMap map)
            return methods.Read(ScreeningRecipe.Options, map);
        bag.Add(RecipeRules.WrongValue.Says("'screening' must be raw, treated or a map, such as { values: treated }.", node.Location));
        return null;
    }

    private IndicatorSystem? Indicators(RecipeKeys keys)
    {
        var reader = new IndicatorsReader(paths, bag);
        var subsystems = keys.Node("subsystems");
        return keys.Required("indicators", "a CSV file of indicators, or a list of them") is { } node ? reader.Read(node, subsystems) : null;
    }
}
