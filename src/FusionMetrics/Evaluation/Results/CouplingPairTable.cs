namespace FusionMetrics;

/// <summary>The table <c>coupling_pairs</c>: C, T, D and the grade of each pair of subsystems, a row a region-period and pair.</summary>
public sealed class CouplingPairTable : ResultTable<CouplingPairRow>
{
    private readonly DetailedCoupling detail;

    internal CouplingPairTable(DetailedCoupling detail) : base("coupling_pairs")
    {
        this.detail = detail;
        Columns =
        [
            TableColumn.OfText("region", detail.Region), TableColumn.OfText("period", index => detail.Period(index).ToString()),
            TableColumn.OfText("first", index => detail.Code(index, 0)), TableColumn.OfText("second", index => detail.Code(index, 1)),
            .. detail.Figures(),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => detail.Count;

    /// <inheritdoc/>
    public override CouplingPairRow this[int index] => new(detail, detail.Checked(index));
}
