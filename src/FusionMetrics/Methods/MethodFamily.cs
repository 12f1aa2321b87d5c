namespace FusionMetrics.Methods;

/// <summary>The families of methods: one a stage of the evaluation.</summary>
public enum MethodFamily
{
    /// <summary>Where values come from.</summary>
    Provider,

    /// <summary>What is done to the raw panel.</summary>
    Treatment,

    /// <summary>How values become comparable.</summary>
    Normalization,

    /// <summary>How indicators get their weights.</summary>
    Weighting,

    /// <summary>How weighted indicators become one score.</summary>
    Ranking,

    /// <summary>How the coupling of subsystems is measured.</summary>
    Coupling,

    /// <summary>How trends are detected.</summary>
    Trend,

    /// <summary>How breaks of level or slope are detected.</summary>
    Break,

    /// <summary>How the scores of a region over time become one.</summary>
    Dynamic,

    /// <summary>How series are continued.</summary>
    Forecast,
}
