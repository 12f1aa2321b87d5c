namespace FusionMetrics.Ranking;

/// <summary>Over what the least and largest distance of grey relational analysis are taken.</summary>
public enum GreyExtremes
{
    /// <summary>Over all columns and all rows of the scope, the two-level extremes of Deng. Columns must be comparable.</summary>
    All,

    /// <summary>Over the rows of each column by itself. Then the unit of a column does not matter.</summary>
    Column,
}
