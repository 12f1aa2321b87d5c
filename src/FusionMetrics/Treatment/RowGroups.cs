namespace FusionMetrics.Treatment;

/// <summary>The rows of a panel in groups: of regions with the same attribute, of periods, or of both.</summary>
internal sealed class RowGroups
{
    private RowGroups(IReadOnlyList<int[]> rows, IReadOnlyList<string?> regions, IReadOnlyList<Period?> periods)
    {
        Rows = rows;
        Regions = regions;
        Periods = periods;
    }

    /// <summary>The rows of each group, in canonical order.</summary>
    public IReadOnlyList<int[]> Rows { get; }

    /// <summary>What the regions of each group have in common; null where it is made of all.</summary>
    public IReadOnlyList<string?> Regions { get; }

    /// <summary>The period of each group; null where it is made of all.</summary>
    public IReadOnlyList<Period?> Periods { get; }

    /// <summary>Groups of the rows of a panel. A region without the attribute is in none.</summary>
    public static RowGroups Of(Panel panel, string? by, TreatmentSpan within)
    {
        var places = new Dictionary<(string Region, int Period), int>();
        var (rows, regions, periods) = (new List<List<int>>(), new List<string?>(), new List<Period?>());
        for (var region = 0; region < panel.Regions.Count; region++)
        {
            var name = by is null ? "" : panel.Regions[region].Attributes.GetValueOrDefault(by);
            if (name is null) continue;
            var (start, end) = (panel.RowsOf(region).Start.Value, panel.RowsOf(region).End.Value);
            for (var row = start; row < end; row++)
            {
                var key = (name, within == TreatmentSpan.Period ? panel.PeriodIndices[row] : -1);
                if (!places.TryGetValue(key, out var place))
                {
                    places.Add(key, place = rows.Count);
                    rows.Add([]);
                    regions.Add(by is null ? null : name);
                    periods.Add(within == TreatmentSpan.Period ? panel.PeriodAt(row) : null);
                }
                rows[place].Add(row);
            }
        }
        return new([.. rows.Select(r => r.ToArray())], regions, periods);
    }
}
