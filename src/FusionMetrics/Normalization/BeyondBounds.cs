namespace FusionMetrics.Normalization;

/// <summary>
/// What becomes of a value that lies outside the bounds of the frame: a new year scored in an old frame, or a window or fixed bounds as
/// the scope. Such values are always reported.
/// </summary>
public enum BeyondBounds
{
    /// <summary>It counts as the bound: normalised values stay in [0, 1].</summary>
    Clamp,

    /// <summary>It is kept: normalised values below 0 or above 1 occur.</summary>
    Keep,
}
