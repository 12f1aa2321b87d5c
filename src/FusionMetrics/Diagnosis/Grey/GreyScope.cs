namespace FusionMetrics.Diagnosis;

/// <summary>Over what the least and the largest distance of Deng's grades are taken.</summary>
public enum GreyScope
{
    /// <summary>All series that are compared (两级最小差、两级最大差): the grade of one depends on the others.</summary>
    Set,

    /// <summary>Each series by itself.</summary>
    Series,
}
