using FusionMetrics.Diagnosis;
using FusionMetrics.Outlook;
using FusionMetrics.Screening;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Data.Recipes;

/// <summary>What is asked of a recipe and its result beside the evaluation; null where it is not asked.</summary>
internal sealed record RecipeStudies
{
    /// <summary>What is uncertain.</summary>
    public UncertaintyRecipe? Uncertainty { get; init; }

    /// <summary>The tests of robustness.</summary>
    public RobustnessRecipe? Robustness { get; init; }

    /// <summary>What of the result is diagnosed.</summary>
    public DiagnosisRecipe? Diagnosis { get; init; }

    /// <summary>The path that is planned.</summary>
    public PathRecipe? PlannedPath { get; init; }

    /// <summary>Status and trend of the scores.</summary>
    public OutlookRecipe? Outlook { get; init; }

    /// <summary>The check-up of the panel.</summary>
    public ScreeningRecipe? Screening { get; init; }

    /// <summary>Finds everything that is wrong with them.</summary>
    public IReadOnlyList<Diagnostic> Validate(EvaluationRecipe recipe, EvaluationEngine engine, Panel? panel) =>
    [
        .. Uncertainty is { } uncertainty ? new UncertaintyStudy(engine).Validate(recipe, uncertainty, panel) : [],
        .. Robustness is { } robustness ? RobustnessStudy.Validate(recipe, robustness, panel) : [],
        .. Diagnosis is { } diagnosis ? DiagnosisStudy.Validate(recipe, diagnosis, panel) : [],
        .. PlannedPath is { } path ? PathStudy.Validate(recipe, path, panel) : [],
        .. Outlook is { } outlook ? new OutlookStudy(engine).Validate(outlook, recipe) : [],
        .. Screening is { } screening ? ScreeningStudy.Validate(screening, panel) : [],
    ];
}
