using FusionMetrics.Numerics;

namespace FusionMetrics.Screening;

/// <summary>The indicators of a system over the rows of a panel, and how each two of them vary together. Immutable.</summary>
internal sealed class ScreenedSystem
{
    private readonly ScreenedColumn[] columns;
    private readonly Covariation[][] pairs;
    private readonly Dictionary<string, int> positions;

    public ScreenedSystem(IndicatorSystem system, Panel panel, Chunks chunks)
    {
        columns = new ScreenedColumn[system.Indicators.Count];
        chunks.ForEach(columns.Length, j => columns[j] = ScreenedColumn.Directed(panel, system.Indicators[j]));
        positions = system.Indicators.Index().ToDictionary(i => i.Item.Code, i => i.Index, StringComparer.Ordinal);
        pairs = [.. columns.Select((_, j) => new Covariation[j])];
        (int J, int K)[] places = [.. Enumerable.Range(0, columns.Length).SelectMany(j => Enumerable.Range(0, j).Select(k => (j, k)))];
        chunks.ForEach(places.Length, i =>
        {
            var (j, k) = places[i];
            pairs[j][k] = ScreenedColumn.Compare(columns[k], columns[j]);
        });
    }

    /// <summary>The positions of the indicators of a group.</summary>
    public int[] Positions(IEnumerable<Indicator> indicators) => [.. indicators.Select(i => positions[i.Code])];

    /// <summary>How two different indicators vary together.</summary>
    public Covariation this[int j, int k] => pairs[Math.Max(j, k)][Math.Min(j, k)];

    /// <summary>Whether the values of an indicator are not all the same.</summary>
    public bool Varies(int j) => !columns[j].Column.Statistics.IsConstant;

    /// <summary>How the values of an indicator that varies scatter, over all that are there.</summary>
    public ColumnScatter Scatter(int j) => ColumnScatter.Of(columns[j].Column);
}
