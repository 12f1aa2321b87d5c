namespace FusionMetrics;

/// <summary>What the cells of a <see cref="TableColumn"/> are.</summary>
public enum ColumnKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Whole numbers.</summary>
    WholeNumber,

    /// <summary>Numbers.</summary>
    Number,
}
