namespace FusionMetrics.Diagnosis;

/// <summary>What is done to series before they are compared.</summary>
public enum GreyImage
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Divided by the first value (初值化), which must not be 0.</summary>
    Initial,

    /// <summary>Divided by the mean (均值化), which must not be 0.</summary>
    Mean,

    /// <summary>From 0, the least value, to 1, the largest (区间值化); all 0 for a constant series.</summary>
    Range,
}
