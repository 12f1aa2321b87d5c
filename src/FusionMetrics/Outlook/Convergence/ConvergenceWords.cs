using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Outlook;

/// <summary>Verdicts on convergence in tables.</summary>
internal static class ConvergenceWords
{
    public static string Code(ConvergenceVerdict verdict) => verdict == ConvergenceVerdict.TooFew ? "too-few" : verdict.ToString().ToLowerInvariant();

    public static string Code(ClubMembership membership) => membership == ClubMembership.LeftOut ? "left-out" : membership.ToString().ToLowerInvariant();
}
