namespace FusionMetrics.Coupling;

/// <summary>Which couplings are measured beside that of all subsystems.</summary>
[Flags]
public enum CouplingDetails
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>That of each pair of subsystems: the table <c>coupling_pairs</c>.</summary>
    Pairs = 1,

    /// <summary>That of the dimensions of each group that is divided into them, down the hierarchy: the table <c>coupling_levels</c>.</summary>
    Levels = 2,
}
