namespace FusionMetrics.Diagnosis;

/// <summary>When the indicators of a plan move.</summary>
public enum PathSchedule
{
    /// <summary>All at once, each as fast as it can until it is where the plan wants it.</summary>
    Early,

    /// <summary>In equal steps over the whole time.</summary>
    Steady,
}
