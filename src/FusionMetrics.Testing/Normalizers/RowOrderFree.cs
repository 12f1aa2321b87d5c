using FusionMetrics.Normalization;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>New names of regions, and so another order of rows, change nothing.</summary>
internal sealed class RowOrderFree()
    : PromiseOf<INormalizer>($"{NormalizerPromises.Family}.row-order", "The order of the rows learned from changes nothing beyond rounding.")
{
    public override IEnumerable<Trial<INormalizer>> Trials() => SampleValues.Ordinary.Select(column => Try(column.Case, normalizer =>
    {
        double[] shuffled = [.. new SplitMix64(31).Shuffled(column.Values.Length).Select(row => column.Values[row])];
        return Rounding.Difference("normalised value", Fitted.Normalized(normalizer, column.Values),
            Fitted.Applied(Fitted.Map(normalizer, shuffled), column.Values));
    }));
}
