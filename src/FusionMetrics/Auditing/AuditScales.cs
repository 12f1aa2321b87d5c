namespace FusionMetrics.Auditing;

/// <summary>In which unit the columns of a table are printed: as shares of 1, or in percent.</summary>
internal sealed class AuditScales
{
    private const double Percent = 100;

    // An index may lie a little above 1; one above 2 is in percent.
    private const double MostIndex = 2;

    private readonly double indices;
    private readonly Dictionary<AuditedFigure, double> figures = [];

    public AuditScales(PublishedTable table, DiagnosticBag bag)
    {
        indices = Scale(Most(table.Indices), MostIndex);
        // Sums for means, and C by some mistakes, lie above 1 too, and in a few rows far above: what is in percent is so in most.
        foreach (var figure in Enum.GetValues<AuditedFigure>())
            figures[figure] = table.Column(figure) is { } column ? Scale(Middle(column), Math.Max(MostIndex, table.Indices.Count)) : 1;

        string[] inPercent = [.. table.Indices.Where(_ => indices > 1).Concat(figures.Where(f => f.Value > 1).Select(f => table.Column(f.Key)!)).Select(c => $"'{c.Name}'")];
        if (inPercent.Length > 0) bag.Add(AuditRules.Percent.Says($"{string.Join(", ", inPercent)} {(inPercent.Length == 1 ? "was" : "were")} taken as percent and divided by 100."));
        if (indices == 1 && Most(table.Indices) > 1)
            bag.Add(AuditRules.AboveUnit.Says("There are indices U above 1. They are taken as they are; formulas that need [0, 1] have no value there."));
    }

    public double Of(AuditedFigure figure) => figures[figure];

    public PublishedTable Apply(PublishedTable table) => new([.. table.Indices.Select(u => u.Over(indices))], Over(table, AuditedFigure.Coupling),
        Over(table, AuditedFigure.Comprehensive), Over(table, AuditedFigure.Coordination), table.Labels);

    private PublishedColumn? Over(PublishedTable table, AuditedFigure figure) => table.Column(figure)?.Over(Of(figure));

    private static double Scale(double most, double mostShare) => most > mostShare ? Percent : 1;

    private static double Most(IReadOnlyList<PublishedColumn> columns) => columns.SelectMany(c => c.Cells).OfType<PrintedNumber>().Select(n => n.Value).DefaultIfEmpty(0).Max();

    private static double Middle(PublishedColumn column)
    {
        double[] numbers = [.. column.Cells.OfType<PrintedNumber>().Select(n => n.Value).Order()];
        return numbers.Length == 0 ? 0 : numbers[numbers.Length / 2];
    }
}
