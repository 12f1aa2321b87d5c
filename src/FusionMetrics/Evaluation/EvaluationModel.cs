using FusionMetrics.Treatment;

namespace FusionMetrics;

/// <summary>
/// What fitting learned: the frame of comparison, frozen. A new year is scored in it as the old ones were. Small, immutable, and it
/// carries the recipe and the fingerprint of the panel it came from. Can be saved and loaded with FusionMetrics.Data.
/// </summary>
/// <param name="Recipe">The recipe it was fitted by.</param>
/// <param name="Frames">The frames: one, or one a period where the scope is per period.</param>
/// <param name="EngineVersion">The version of the engine that fitted it.</param>
/// <param name="PanelFingerprint">The fingerprint of the treated panel it was fitted to.</param>
public sealed record EvaluationModel(
    EvaluationRecipe Recipe, IReadOnlyList<EvaluationFrame> Frames, string EngineVersion, string PanelFingerprint)
{
    /// <summary>What each treatment of the recipe learned from the panel; null for one that learned nothing.</summary>
    public IReadOnlyList<TreatmentFrame?> TreatmentFrames { get; init; } = [];
}
