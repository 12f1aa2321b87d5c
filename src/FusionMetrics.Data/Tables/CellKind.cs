namespace FusionMetrics.Data;

/// <summary>What a cell of a table holds.</summary>
public enum CellKind
{
    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date.</summary>
    Date,

    /// <summary>What the source itself calls an error, such as <c>#DIV/0!</c>.</summary>
    Fault,
}
