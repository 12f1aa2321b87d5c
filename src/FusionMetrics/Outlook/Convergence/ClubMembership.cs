namespace FusionMetrics.Outlook;

/// <summary>Whether a region is in a club.</summary>
public enum ClubMembership
{
    /// <summary>It converges with others, its club.</summary>
    Member,

    /// <summary>It converges with no others.</summary>
    Divergent,

    /// <summary>It was not looked at: a value is missing or not positive, or there are too few regions or periods for the test.</summary>
    LeftOut,
}
