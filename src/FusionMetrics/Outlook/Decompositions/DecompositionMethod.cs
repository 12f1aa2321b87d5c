namespace FusionMetrics.Outlook;

/// <summary>How series are taken apart.</summary>
public enum DecompositionMethod
{
    /// <summary>Into trend, season and rest, by local regression (STL).</summary>
    Stl,

    /// <summary>Into components by singular spectrum analysis, the first of which make the trend.</summary>
    Ssa,
}
