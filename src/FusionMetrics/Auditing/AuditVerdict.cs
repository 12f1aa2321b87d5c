namespace FusionMetrics.Auditing;

/// <summary>What an audit found of a column. In tables it is written in lower case.</summary>
public enum AuditVerdict
{
    /// <summary>One formula reproduces it, and nothing else that is known does.</summary>
    Reproduced,

    /// <summary>One known mistake reproduces it, and no formula does.</summary>
    Mistaken,

    /// <summary>Several formulas fit, or one fits that could fit by chance: the table cannot tell.</summary>
    Undecided,

    /// <summary>No formula and no mistake that is known reproduces it.</summary>
    Unexplained,
}
