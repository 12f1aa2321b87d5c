using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Outlook;

/// <summary>The table <c>convergence</c>: whether regions draw together, a row a series.</summary>
public sealed class ConvergenceTable : ResultTable<ConvergenceRow>
{
    private readonly IReadOnlyList<ConvergenceRow> rows;

    internal ConvergenceTable(IReadOnlyList<ConvergenceRow> rows) : base("convergence")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("series", r => rows[r].Series),
            TableColumn.OfIntegers("regions", r => rows[r].Table.Regions.Count),
            TableColumn.OfText("first", r => rows[r].Periods.Count == 0 ? null : rows[r].Periods[0].ToString()),
            TableColumn.OfText("last", r => rows[r].Periods.Count == 0 ? null : rows[r].Periods[^1].ToString()),
            TableColumn.OfText("sigma_verdict", r => ConvergenceWords.Code(rows[r].Sigma.Verdict)),
            TableColumn.OfNumbers("dispersion_first", r => First(rows[r].Measured)),
            TableColumn.OfNumbers("dispersion_last", r => Last(rows[r].Measured)),
            TableColumn.OfNumbers("dispersion_slope", r => rows[r].Sigma.Trend.Slope),
            TableColumn.OfNumbers("sigma_p", r => rows[r].Sigma.Trend.P),
            TableColumn.OfText("beta_verdict", r => ConvergenceWords.Code(rows[r].Beta.Verdict)),
            TableColumn.OfIntegers("beta_regions", r => rows[r].Beta.Count),
            TableColumn.OfNumbers("beta", r => rows[r].Beta.Initial.Value),
            TableColumn.OfNumbers("beta_error", r => rows[r].Beta.Initial.Error),
            TableColumn.OfNumbers("beta_p", r => rows[r].Beta.Initial.P),
            TableColumn.OfNumbers("r_squared", r => rows[r].Beta.Explained),
            TableColumn.OfNumbers("speed", r => rows[r].Beta.Speed),
            TableColumn.OfNumbers("speed_error", r => rows[r].Beta.SpeedError),
            TableColumn.OfNumbers("half_life", r => rows[r].Beta.HalfLife),
            TableColumn.OfText("clubs_verdict", r => ConvergenceWords.Code(rows[r].Clubs.Verdict)),
            TableColumn.OfNumbers("log_t", r => rows[r].Clubs.Overall?.Coefficient ?? double.NaN),
            TableColumn.OfNumbers("log_t_t", r => rows[r].Clubs.Overall?.T ?? double.NaN),
            TableColumn.OfIntegers("clubs", r => rows[r].Clubs.Verdict == ConvergenceVerdict.TooFew ? null : rows[r].Clubs.Clubs.Count),
            TableColumn.OfIntegers("divergent", r => rows[r].Clubs.Verdict == ConvergenceVerdict.TooFew ? null : rows[r].Clubs.Divergent.Count),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override ConvergenceRow this[int index] => rows[index];

    internal override string? Picture(int row) => CellPicture.Line([.. rows[row].Measured.Select(at => at.Value)]);

    private static double First(IReadOnlyList<(Period, double Value)> measured) => measured is [var first, ..] ? first.Value : double.NaN;

    private static double Last(IReadOnlyList<(Period, double Value)> measured) => measured is [.., var last] ? last.Value : double.NaN;
}
