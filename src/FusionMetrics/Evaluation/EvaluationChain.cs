using FusionMetrics.Methods;
using FusionMetrics.Numerics;
using FusionMetrics.Treatment;

namespace FusionMetrics;

/// <summary>The steps from a raw panel to scores by one recipe: treat, fit, score.</summary>
internal sealed class EvaluationChain(EvaluationRecipe recipe, MethodCatalog catalog, Chunks chunks, DiagnosticBag bag)
{
    /// <summary>What becomes of the weights of each group; null where they stay as they are.</summary>
    public WeightDraw? Draw { get; init; }

    /// <inheritdoc cref="TreatmentStage.Treat"/>
    public TreatedPanel Treat(Panel panel, IReadOnlyList<TreatmentFrame?>? frames = null) => new TreatmentStage(recipe, catalog, bag).Treat(panel, frames);

    public IReadOnlyList<EvaluationFrame> Fit(Panel treated)
    {
        var frames = new ModelFitter(recipe, catalog, chunks, bag) { Draw = Draw }.Fit(treated);
        bag.ThrowIfErrors();
        return frames;
    }

    public RowScores Score(IReadOnlyList<EvaluationFrame> frames, Panel treated) => new RowScorer(recipe, frames, catalog, chunks).Score(treated);
}
