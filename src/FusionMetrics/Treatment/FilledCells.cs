namespace FusionMetrics.Treatment;

/// <summary>Says how many missing values were filled.</summary>
internal static class FilledCells
{
    /// <summary>One line about all changes; nothing where there were none.</summary>
    public static IEnumerable<Diagnostic> Report(IReadOnlyList<CellChange> changes, string how)
    {
        if (changes.Count == 0) yield break;
        var regions = changes.Select(c => c.Region).Distinct(StringComparer.Ordinal).Count();
        var indicators = changes.Select(c => c.Indicator).Distinct(StringComparer.Ordinal).Count();
        yield return TreatmentRules.Filled.Says(
            $"{changes.Count} missing values of {indicators} indicators in {regions} regions were filled {how}. Every cell is listed in the treatment table.");
    }
}
