namespace FusionMetrics.Testing.Examination;

/// <summary>For trials in which declining with a diagnostic is not allowed.</summary>
internal static class Acceptance
{
    /// <summary>Why the work was declined; null where it was not.</summary>
    public static string? Refusal(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (FusionMetricsException declined)
        {
            return $"declined: {declined.Message}";
        }
    }
}
