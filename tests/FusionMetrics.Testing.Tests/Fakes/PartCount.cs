namespace FusionMetrics.Testing.Tests.Fakes;

/// <summary>In how many parts a column is collected: what no method should depend on.</summary>
internal sealed class PartCount : IColumnStatistic<int>
{
    public int Collect(ReadOnlySpan<double> values) => 1;

    public int Merge(int left, int right) => left + right;
}
