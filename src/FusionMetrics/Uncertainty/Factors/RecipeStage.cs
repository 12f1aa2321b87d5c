namespace FusionMetrics.Uncertainty;

/// <summary>A stage of a recipe that can have alternatives.</summary>
public enum RecipeStage
{
    /// <summary>What is done to the raw panel, and what becomes of values that are still missing.</summary>
    Treatment,

    /// <summary>The normaliser and the scope.</summary>
    Normalization,

    /// <summary>The weightings by level.</summary>
    Weighting,

    /// <summary>How indices are made, by level.</summary>
    Index,

    /// <summary>How rows are ranked.</summary>
    Ranking,

    /// <summary>How coupling is measured.</summary>
    Coupling,
}
