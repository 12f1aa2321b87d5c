using FusionMetrics.Methods;
using FusionMetrics.Treatment;

namespace FusionMetrics;

/// <summary>The first step of an evaluation: what is done to the raw panel, treatment after treatment.</summary>
internal sealed class TreatmentStage(EvaluationRecipe recipe, MethodCatalog catalog, DiagnosticBag bag)
{
    /// <summary>Treats a panel by itself, or by what treatments learned when a model was fitted.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="frames">What each treatment learned then; null for a panel that a model is fitted to.</param>
    public TreatedPanel Treat(Panel panel, IReadOnlyList<TreatmentFrame?>? frames = null)
    {
        var treated = Apply(panel, frames);
        RecipeCheck.TreatedPanel(recipe, treated.Panel, bag);
        return treated;
    }

    /// <summary>Treats a panel, whatever is missing afterwards.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="frames">What each treatment learned when a model was fitted; null for a panel by itself.</param>
    public TreatedPanel Apply(Panel panel, IReadOnlyList<TreatmentFrame?>? frames = null)
    {
        var (changes, learned) = (new List<CellChange>(), new List<TreatmentFrame?>());
        for (var i = 0; i < recipe.Treatment.Count; i++)
        {
            var (before, frame) = (panel, frames is not null && i < frames.Count ? frames[i] : null);
            var treatment = catalog.Create<ITreatment>(MethodFamily.Treatment, recipe.Treatment[i]);
            var outcome = Attempts.All([treatment], t => frame is not null && t is IRepeatableTreatment repeatable
                ? repeatable.Repeat(before, recipe.System, frame)
                : t.Treat(before, recipe.System), bag)[0];
            bag.AddRange(outcome.Diagnostics);
            changes.AddRange(outcome.Changes);
            learned.Add(outcome.Frame);
            panel = outcome.Panel;
        }
        return new(panel, changes, learned);
    }
}

/// <summary>A treated panel.</summary>
/// <param name="Panel">The panel.</param>
/// <param name="Changes">Every cell that was changed.</param>
/// <param name="Frames">What each treatment learned; null for one that learned nothing.</param>
internal sealed record TreatedPanel(Panel Panel, IReadOnlyList<CellChange> Changes, IReadOnlyList<TreatmentFrame?> Frames);
