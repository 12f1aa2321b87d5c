namespace FusionMetrics.Data;

/// <summary>Where a table has its periods.</summary>
public enum PeriodPlace
{
    /// <summary>In a column: a row is of one period.</summary>
    Column,

    /// <summary>In the headings: a column is of one period, as yearbooks print them.</summary>
    Headings,
}
