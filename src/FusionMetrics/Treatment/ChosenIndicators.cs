namespace FusionMetrics.Treatment;

/// <summary>The option <c>only</c>: the indicators that a treatment is for.</summary>
internal static class ChosenIndicators
{
    public const string Option = "only";

    public const string Summary = "The codes of the indicators it is for; all of them where none is listed.";

    /// <summary>The indicators chosen, in the order of the system.</summary>
    /// <param name="system">The system.</param>
    /// <param name="only">The codes of the indicators chosen; none for all.</param>
    /// <exception cref="FusionMetricsException">A code is that of no indicator.</exception>
    public static IReadOnlyList<Indicator> Of(IndicatorSystem system, IReadOnlyList<string> only)
    {
        ArgumentNullException.ThrowIfNull(system);
        if (only.Count == 0) return system.Indicators;
        var codes = system.Indicators.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        Diagnostic[] unknown = [.. only.Where(code => !codes.Contains(code)).Select(code => TreatmentRules.UnknownIndicator.Says(
            $"A treatment is only for '{code}', but there is no such indicator.{NearestName.DidYouMean(code, codes)} Correct the code."))];
        FusionMetricsException.ThrowIfErrors(unknown);
        return [.. system.Indicators.Where(i => only.Contains(i.Code, StringComparer.Ordinal))];
    }
}
