using System.Globalization;

namespace FusionMetrics.Screening;

/// <summary>What a check-up flags, in sentences that say what to do.</summary>
internal sealed class ScreeningDiagnostics(ScreeningRecipe recipe)
{
    /// <summary>All of it: of single indicators, of pairs, of groups, of denominators.</summary>
    public IEnumerable<Diagnostic> Of(ScreenedIndicatorTable indicators, CorrelationTable pairs, ScreenedGroupTable groups, ComponentTable components,
        DenominatorTable? denominators) =>
    [
        .. indicators.SelectMany(OfIndicator), .. pairs.SelectMany(OfPair), .. OfWeak(pairs), .. OfGroups(groups, components),
        .. (denominators ?? Enumerable.Empty<DenominatorRow>()).SelectMany(OfDenominator),
    ];

    private IEnumerable<Diagnostic> OfIndicator(ScreenedIndicatorRow row)
    {
        var place = new DiagnosticLocation { Column = row.Indicator };
        if (row.Flags.Contains(ScreeningFinding.Empty)) yield return ScreeningRules.Lacking.Says(
            $"'{row.Indicator}' has no value at all. Leave the indicator out.", place);
        if (row.Flags.Contains(ScreeningFinding.Lacking)) yield return ScreeningRules.Lacking.Says(
            $"Only {Share(row.Availability)} of the cells of '{row.Indicator}' have a value, less than {Share(recipe.Availability)}. Leave the indicator out, or find another source.", place);
        if (row.Flags.Contains(ScreeningFinding.Constant)) yield return ScreeningRules.FewDifferent.Says(
            $"All values of '{row.Indicator}' are the same: it tells no region from another. Leave the indicator out.", place);
        if (row.Flags.Contains(ScreeningFinding.Repetitive)) yield return ScreeningRules.FewDifferent.Says(
            $"Only {Share(row.UniqueShare)} of the values of '{row.Indicator}' are different, less than {Share(recipe.Unique)}: many rows share one, and it does not tell them apart.", place);
        if (row.Flags.Contains(ScreeningFinding.Zeros)) yield return ScreeningRules.FewDifferent.Says(
            $"{Share(row.ZeroShare)} of the values of '{row.Indicator}' are 0, more than {Share(recipe.Zeros)}. Are these zeros, or values that are missing?", place);
        if (row.Flags.Contains(ScreeningFinding.Skewed)) yield return ScreeningRules.Skewed.Says(
            FormattableString.Invariant($"'{row.Indicator}' is skewed: skewness {row.Skewness:0.###}, excess kurtosis {row.Kurtosis:0.###}. ")
            + "A few regions decide what the others get. Treat it: winsorise, log or box-cox.", place);
    }

    private static IEnumerable<Diagnostic> OfPair(CorrelationRow row)
    {
        var place = new DiagnosticLocation { Column = row.First };
        if (row.Flags.Contains(ScreeningFinding.Collinear)) yield return ScreeningRules.Collinear.Says(
            $"'{row.First}' and '{row.Second}' correlate by {Digits(row.Pearson)} and tell nearly the same{(row.Group is null ? "" : ", so that it counts twice")}. Leave one of them out, or weigh both less.", place);
        if (row.Flags.Contains(ScreeningFinding.Negative)) yield return ScreeningRules.Negative.Says(
            $"'{row.First}' and '{row.Second}' of '{row.Group}' correlate by {Digits(row.Pearson)}: where one is good the other is bad, and a mean hides both. Check their directions, or part them.", place);
    }

    private IEnumerable<Diagnostic> OfWeak(CorrelationTable pairs)
        => from row in pairs
           where row.Group is not null
           group row by row.Group into members
           let weak = members.Count(row => row.Flags.Contains(ScreeningFinding.Weak))
           where weak > 0
           select ScreeningRules.Weak.Says(string.Create(CultureInfo.InvariantCulture,
               $"{weak} of {members.Count()} pairs of indicators of '{members.Key}' hardly correlate: |r| is below {recipe.Weak}, or not significant at {recipe.Alpha}. ")
               + "They are marked 'weak' in the table of correlations.");

    private static IEnumerable<Diagnostic> OfGroups(ScreenedGroupTable groups, ComponentTable components)
    {
        var ofGroup = components.ToLookup(c => c.Group);
        foreach (var row in groups)
        {
            var name = row.Group is null ? "the system" : $"'{row.Group}'";
            if (row.Varying > 0 && row.AboveOne is null) yield return ScreeningRules.DifferentRows.Says(
                $"Some indicators of {name} have no correlation, since one of them lacks a value, or is constant, in every row in which the other has one. So there is no alpha, and there are no components.");
            if (ofGroup[row.Group].Any(c => c.Eigenvalue < 0)) yield return ScreeningRules.DifferentRows.Says(
                $"The correlations of {name} are of different rows from pair to pair, since values are missing, and are no correlations of any one set of rows: an eigenvalue is below 0. Look at treated values.");
            if (row.Flags.Count > 0) yield return ScreeningRules.Inconsistent.Says(
                $"The indicators of {name} do not measure one thing: standardised alpha {Digits(row.StandardizedAlpha)}, {row.AboveOne} components with an eigenvalue above 1, "
                + $"the first of which has {Share(row.FirstShare)} of the variance. Divide the group, or say why it belongs together.");
        }
    }

    private static IEnumerable<Diagnostic> OfDenominator(DenominatorRow row)
    {
        if (row.Flags.Count > 0) yield return ScreeningRules.FollowsDenominator.Says(
            $"'{row.Indicator}' follows '{row.Denominator}': they correlate by {Digits(row.Pearson)}. "
            + (row.IsOwn ? "It is its denominator: do not leave the treatment 'denominate' out." : "It may measure the size of a region: think of dividing by it."),
            new DiagnosticLocation { Column = row.Indicator });
    }

    private static string Digits(double value) => double.IsNaN(value) ? "undefined" : value.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Share(double value) => (100 * value).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
