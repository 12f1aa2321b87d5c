namespace FusionMetrics.Diagnosis;

/// <summary>
/// The table <c>obstacles</c>: the obstacle degree (障碍度) of every indicator, in percent, a row a region-period:
/// O_j = 100 F_j I_j / sum F I, with the factor contribution F (the weight of the indicator in the whole system) and the deviation I from the
/// ideal (1 - z, for min-max).
/// </summary>
/// <remarks>
/// The degrees of a row sum to 100; where nothing falls short of the ideal, all are 0. A missing value has none and is left out of the sum.
/// Source: as commonly used in the field, after the diagnosis of land use by obstacle degrees; mathmodels (R) computes the same.
/// </remarks>
public sealed class ObstacleTable : ResultTable<ObstacleRow>
{
    internal ObstacleTable(Panel panel, IndicatorSystem system, double[][] degrees) : base("obstacles")
    {
        (Panel, System, Degrees) = (panel, system, degrees);
        Columns =
        [
            TableColumn.OfText("region", row => panel.RegionAt(row).Code),
            TableColumn.OfText("period", row => panel.PeriodAt(row).ToString()),
            .. system.Indicators.Select((indicator, j) => TableColumn.OfNumbers(indicator.Code, row => degrees[j][row])),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => Panel.RowCount;

    /// <inheritdoc/>
    public override ObstacleRow this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new(this, index);
        }
    }

    internal Panel Panel { get; }

    internal IndicatorSystem System { get; }

    /// <summary>A column an indicator.</summary>
    internal double[][] Degrees { get; }

    /// <summary>The obstacle degrees of subsystems and dimensions: the sums of those of their indicators.</summary>
    /// <returns>The table.</returns>
    public ObstacleGroupTable ByGroup() => ObstacleGroupTable.Of(this);

    /// <summary>The means over the regions of each period, over the periods of each region, and over all rows.</summary>
    /// <returns>The table.</returns>
    public ObstacleMeanTable Means() => ObstacleMeanTable.Of(this);

    /// <summary>The largest obstacles of every row.</summary>
    /// <param name="most">How many, 1 or more.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public ObstacleTopTable Top(int most = 5)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return new(this, most);
    }
}
