using System.Globalization;
using System.Text;

namespace FusionMetrics.Auditing;

/// <summary>What an audit found, in words.</summary>
internal static class AuditWords
{
    public const string LessThanUnit = "off by less than a unit of the last place";

    private const int Shown = 5;

    public static string Letter(AuditedFigure figure) => figure switch { AuditedFigure.Coupling => "c", AuditedFigure.Comprehensive => "t", _ => "d" };

    public static string Word(PrintedRounding rounding) => rounding == PrintedRounding.Rounded ? "rounded" : "truncated";

    public static string Text(AuditReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Audit of {report.Table.RowCount} rows: {string.Join(", ", report.Table.Columns)}\n\n");
        if (report.Recomputed is { } recomputed) text.AppendJoin('\n', recomputed.Sentences).Append("\n\n");
        foreach (var finding in report.Findings)
        {
            foreach (var sentence in finding.Sentences) text.Append(sentence).Append('\n');
            text.Append('\n').Append(TextTable.Render(["candidate", "rows", "within", "largest", "at", "formula"], [.. finding.Candidates.Take(Shown).Select(c => new[]
            {
                (c.Stands ? "* " : "  ") + c.Id, Whole(c.Rows), Whole(c.Within), double.IsNaN(c.LargestDeviation) ? "" : Plain.Deviation(c.LargestDeviation), c.LargestAt, c.Formula,
            })], [false, true, true, true, false, false]));
            if (finding.Candidates.Count > Shown) text.Append(CultureInfo.InvariantCulture, $"  ... {finding.Candidates.Count - Shown} more\n");
            text.Append('\n');
        }
        return text.ToString();
    }

    public static IEnumerable<string> Sentences(FigureFinding finding, IEnumerable<string> notes)
    {
        var name = $"{Letter(finding.Figure).ToUpperInvariant()} ('{finding.Heading}')";
        var standing = finding.Standing;
        yield return finding.Verdict switch
        {
            AuditVerdict.Reproduced => $"{name} is reproduced by {Fit(standing[0])}.",
            AuditVerdict.Mistaken => $"{name} is explained by a mistake: {Lower(standing[0].Mistake!)}. It is reproduced by {Fit(standing[0])}.",
            AuditVerdict.Undecided when standing.Count > 1 => $"{name}: the table cannot tell apart {Several(standing)}. {Told(standing)}.",
            AuditVerdict.Undecided => $"{name} proves nothing: {Several([.. finding.Candidates.Where(c => !double.IsNaN(c.Chance))])} would fit, "
                + "but the column varies so little, or has so few rows, that unrelated figures, or other weights and exponents, would too.",
            _ => $"{name}: none of the {finding.Candidates.Count} formulas and mistakes that were tried reproduces it. {Nearest(finding)}",
        };
        foreach (var note in notes.Distinct()) yield return $"  {char.ToUpperInvariant(note[0])}{note[1..]}.";
        if (standing.Count > 0 && standing[0].Rounding == PrintedRounding.Truncated) yield return "  The numbers are taken as cut off after their last place, not rounded.";
        foreach (var misprint in finding.Misprints) yield return $"  {Sentence(misprint)}";
    }

    public static IEnumerable<Diagnostic> Diagnostics(FigureFinding finding)
    {
        var place = new DiagnosticLocation { Column = finding.Heading };
        var rule = finding.Verdict switch
        {
            AuditVerdict.Mistaken => AuditRules.Mistake,
            AuditVerdict.Unexplained => AuditRules.Unexplained,
            AuditVerdict.Undecided => AuditRules.Undecided,
            _ => null,
        };
        if (rule is not null) yield return rule.Says(finding.Sentences[0], place);
        foreach (var misprint in finding.Misprints) yield return AuditRules.Misprint.Says(Sentence(misprint), place);
    }

    /// <summary>The columns that a recipe does not give, even to a unit of the last place.</summary>
    public static IEnumerable<Diagnostic> Diagnostics(RecomputedTable recomputed)
        => from column in recomputed.GroupBy(f => f.Column)
           where column.Any(f => !f.IsWithinUnit)
           select AuditRules.NotRecomputed.Says($"{column.Count(f => !f.IsWithinUnit)} of {column.Count()} figures are off by more than a unit of the last place, the first is "
               + $"{column.First(f => !f.IsWithinUnit).Printed} of {column.First(f => !f.IsWithinUnit).Row}.", new DiagnosticLocation { Column = column.Key });

    private static string Sentence(SuspectedMisprint misprint)
        => string.Create(CultureInfo.InvariantCulture, $"{(misprint.Explanation == LessThanUnit ? "Beyond rounding" : "Suspected misprint")}: {Letter(misprint.Figure).ToUpperInvariant()} of {misprint.Name} is printed {misprint.Printed}, but recomputed ")
            + string.Create(CultureInfo.InvariantCulture, $"{misprint.Recomputed:0.######} ({misprint.Low:0.######} to {misprint.High:0.######}){(misprint.Explanation.Length > 0 ? $"; {misprint.Explanation}" : "")}.");

    private static string Fit(AuditCandidate candidate)
        => $"{candidate.Formula} ({candidate.Id}), within rounding in {candidate.Within} of {candidate.Rows} rows; the largest deviation is {Plain.Deviation(candidate.LargestDeviation)}, at {candidate.LargestAt}";

    private static string Told(IReadOnlyList<AuditCandidate> standing)
        => $"{(standing.Count == 2 ? "Both" : "All of them")} explain {standing.Min(c => c.Within)} of {standing[0].Rows} rows within rounding, or more";

    private static string Nearest(FigureFinding finding) => finding.Candidates.FirstOrDefault(c => !double.IsNaN(c.LargestDeviation)) is { } nearest
        ? $"The nearest is {nearest.Id}: {nearest.Within} of {nearest.Rows} rows within rounding, the largest deviation {Plain.Deviation(nearest.LargestDeviation)}, at {nearest.LargestAt}."
        : "";

    private static string Several(IReadOnlyList<AuditCandidate> candidates)
        => string.Join(", ", candidates.Take(Shown).Select(c => $"{c.Id}{(c.Mistake is null ? "" : " (a mistake)")}"))
            + (candidates.Count > Shown ? string.Create(CultureInfo.InvariantCulture, $" and {candidates.Count - Shown} more") : "");

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
