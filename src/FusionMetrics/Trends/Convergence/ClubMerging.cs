namespace FusionMetrics.Trends.Convergence;

/// <summary>Whether clubs that were found are tested together.</summary>
public enum ClubMerging
{
    /// <summary>From the highest down: the next club joins the one before where both together converge. Source: Phillips and Sul (2009), 4.3.</summary>
    Adjacent,

    /// <summary>Clubs stay as they were found.</summary>
    None,
}
