namespace FusionMetrics;

/// <summary>
/// The table <c>coupling_levels</c>: C, T, D and the grade of the dimensions of each group that is divided into two or more, a row a region-period and group,
/// level by level from the top.
/// </summary>
public sealed class CouplingLevelTable : ResultTable<CouplingLevelRow>
{
    private readonly DetailedCoupling detail;

    internal CouplingLevelTable(DetailedCoupling detail) : base("coupling_levels")
    {
        this.detail = detail;
        Columns =
        [
            TableColumn.OfText("region", detail.Region), TableColumn.OfText("period", index => detail.Period(index).ToString()),
            TableColumn.OfText("group", detail.Parent),
            .. detail.Figures(),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => detail.Count;

    /// <inheritdoc/>
    public override CouplingLevelRow this[int index] => new(detail, detail.Checked(index));
}
