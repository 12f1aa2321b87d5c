namespace FusionMetrics.Auditing;

/// <summary>What keeps a table from being audited.</summary>
internal static class AuditCheck
{
    private const int MostSubsystems = 10;
    private const double MostPercent = 100;

    public static void Of(PublishedTable table, AuditOptions options, bool compareOnly, DiagnosticBag bag)
    {
        if (table.Indices.Count < 2 && !compareOnly)
            bag.Add(AuditRules.Unusable.Says($"{(table.Indices.Count == 0 ? "There is no index U" : "There is one index U only")}. Coupling needs two or more: name their columns."));
        if (table.Indices.Count > MostSubsystems)
            bag.Add(AuditRules.Unusable.Says($"There are {table.Indices.Count} indices U. At most {MostSubsystems} can be audited."));
        if (table.Coupling is null && table.Comprehensive is null && table.Coordination is null)
            bag.Add(AuditRules.Unusable.Says("There is no column C, T or D to audit. Name one."));
        if (table.Indices.Count > 0 && !Enumerable.Range(0, table.RowCount).Any(row => table.Indices.All(u => u.Cells[row] is not null)))
            bag.Add(AuditRules.Unusable.Says("There is no row in which all indices U have a number."));
        if (options.Weights == Coupling.CouplingWeights.OfSubsystems)
            bag.Add(AuditRules.Unusable.Says("A printed table has no weights of subsystems. State the weights of T, or leave them out."));
        else if (!compareOnly && options.Weights.Problem(table.Indices.Count) is { } problem) bag.Add(AuditRules.Unusable.Says(problem));
        foreach (var column in table.Columns)
        {
            for (var row = 0; row < table.RowCount; row++)
            {
                if (column.Cells[row] is not { } cell || (cell.Value >= 0 && cell.Value <= MostPercent)) continue;
                var place = new DiagnosticLocation { Column = column.Name };
                bag.Add(cell.Value < 0
                    ? AuditRules.Negative.Says($"{cell.Text} of {table.NameOf(row)} is below 0: C, T and D are of indices in [0, 1].", place)
                    : AuditRules.Unusable.Says($"{cell.Text} of {table.NameOf(row)} is above 100: it is neither in [0, 1] nor in percent.", place));
            }
        }
        Missing(table, bag);
    }

    private static void Missing(PublishedTable table, DiagnosticBag bag)
    {
        int[] without = [.. Enumerable.Range(0, table.RowCount).Where(row => table.Indices.Any(u => u.Cells[row] is null))];
        if (without.Length > 0)
            bag.Add(AuditRules.Missing.Says($"In {without.Length} of {table.RowCount} rows an index U is missing, the first is {table.NameOf(without[0])}. They are left out."));
    }
}
