using FusionMetrics.Methods;

namespace FusionMetrics.Auditing;

/// <summary>
/// Says which formula, with which exponent and weights, reproduces the coupling coordination that a table prints, or which known mistake explains it. A printed number stands for all
/// numbers that are printed so; a formula explains a row where it gives, of some indices that are printed so, some number that is printed so. Safe for any number of threads.
/// </summary>
/// <remarks>The mistakes are those of <see cref="Coupling.CouplingError"/>, columns under the wrong heading, and roots, factors and sums that are lost.</remarks>
public sealed class FormulaAudit
{
    private readonly MethodCatalog catalog;

    /// <summary>Creates an audit.</summary>
    /// <param name="catalog">The coupling models that are tried, each with its default options; null for the built-in ones.</param>
    public FormulaAudit(MethodCatalog? catalog = null) => this.catalog = catalog ?? BuiltInMethods.Catalog;

    /// <summary>Audits a table.</summary>
    /// <param name="table">The table. Rows in which an index is missing are left out.</param>
    /// <param name="options">What is known of it; null for nothing.</param>
    /// <param name="recomputed">What a recipe gives from the raw data of the table, to compare it with; null for no comparison. Where the table has no indices U, it is compared only.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="FusionMetricsException">The table cannot be audited; carries everything that is wrong with it.</exception>
    public AuditReport Audit(PublishedTable table, AuditOptions? options = null, EvaluationResult? recomputed = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        options ??= new AuditOptions();
        var bag = new DiagnosticBag();
        var compareOnly = recomputed is not null && table.Indices.Count == 0;
        AuditCheck.Of(table, options, compareOnly, bag);
        bag.ThrowIfErrors();
        var scales = new AuditScales(table, bag);
        var comparison = recomputed is null ? null : new RecipeComparison(scales.Apply(table), recomputed, bag).Compare();
        if (comparison is not null) bag.AddRange(AuditWords.Diagnostics(comparison));
        var findings = compareOnly ? [] : Findings(table, options, scales);
        foreach (var finding in findings) bag.AddRange(AuditWords.Diagnostics(finding));
        return new AuditReport(table, findings, comparison, bag.ToList());
    }

    private FigureFinding[] Findings(PublishedTable table, AuditOptions options, AuditScales scales)
    {
        var formulas = CouplingFormulas.For(table.Indices.Count, catalog);
        var scaled = scales.Apply(table);
        var judgements = Judge(scaled, options, formulas, PrintedRounding.Rounded);
        if (judgements.Exists(j => !j.IsSettled))
        {
            var truncated = Judge(scaled, options, formulas, PrintedRounding.Truncated);
            judgements = [.. judgements.Zip(truncated, (half, whole) => whole.IsBetterThan(half) ? whole : half)];
        }
        return [.. judgements.Select(judgement => new FindingWriter(table, scales, judgement).Write())];
    }

    private static List<Judgement> Judge(PublishedTable table, AuditOptions options, IReadOnlyList<CouplingFormula> formulas, PrintedRounding rounding)
    {
        var rows = new AuditedRows(table, rounding);
        var (c, t, d) = (Printed(AuditedFigure.Coupling), Printed(AuditedFigure.Comprehensive), Printed(AuditedFigure.Coordination));
        var ofC = c is null ? null : CouplingAudit.Of(rows, c, formulas);
        var ofT = t is null ? null : ComprehensiveAudit.Of(rows, t, options);
        var ofD = d is null ? null : new CoordinationAudit(rows, d, formulas, options).Of(c, t, ofC?.Found?.Guess.Formula, ofT?.Found?.Guess.Weights);
        return [.. new[] { ofC, ofT, ofD }.OfType<Judgement>()];

        Figures? Printed(AuditedFigure figure) => table.Column(figure) is { } column ? new Figures(figure, column, rounding) : null;
    }
}
