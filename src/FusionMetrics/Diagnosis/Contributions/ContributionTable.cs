namespace FusionMetrics.Diagnosis;

/// <summary>The table <c>contributions</c>: what each part contributes to a difference of scores, a row a region and part.</summary>
public sealed class ContributionTable : ResultTable<ContributionRow>
{
    private readonly IReadOnlyList<ContributionRow> rows;

    internal ContributionTable(string series, ContributionOptions options, ContributionMethod method, IReadOnlyList<Comparison> comparisons, IReadOnlyList<ContributionRow> rows)
        : base("contributions")
    {
        this.rows = rows;
        (Series, Options, Method, Comparisons) = (series, options, method, new ComparisonTable(comparisons));
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("period", r => rows[r].Period.ToString()),
            TableColumn.OfText("part", r => rows[r].Part),
            TableColumn.OfNumbers("reference_value", r => rows[r].ReferenceValue),
            TableColumn.OfNumbers("value", r => rows[r].Value),
            TableColumn.OfNumbers("reference_normalized", r => rows[r].ReferenceNormalized),
            TableColumn.OfNumbers("normalized", r => rows[r].Normalized),
            TableColumn.OfNumbers("contribution", r => rows[r].Contribution),
            TableColumn.OfNumbers("share", r => rows[r].Share),
        ];
    }

    /// <summary>The series.</summary>
    public string Series { get; }

    /// <summary>What was asked.</summary>
    public ContributionOptions Options { get; }

    /// <summary>How the differences were split: along the path, or by Shapley.</summary>
    public ContributionMethod Method { get; }

    /// <summary>The scores that are compared, a row a region.</summary>
    public ComparisonTable Comparisons { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override ContributionRow this[int index] => rows[index];
}
