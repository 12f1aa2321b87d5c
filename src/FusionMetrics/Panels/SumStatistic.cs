using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>The sum of a term of each value, as a mergeable statistic.</summary>
/// <typeparam name="TTerm">The term.</typeparam>
internal sealed class SumStatistic<TTerm>(TTerm term) : IColumnStatistic<DoubleDouble> where TTerm : struct, ILaneTerm
{
    public DoubleDouble Collect(ReadOnlySpan<double> values) => TermSum.Of(values, term);

    public DoubleDouble Merge(DoubleDouble left, DoubleDouble right) => left + right;
}
