using FusionMetrics.Normalization;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>Statistics merge: a column of many parts is like one of a single part.</summary>
internal sealed class Mergeable()
    : PromiseOf<INormalizer>($"{NormalizerPromises.Family}.mergeable", "Where the column is cut into parts changes nothing beyond rounding.")
{
    public override IEnumerable<Trial<INormalizer>> Trials() => SampleValues.Ordinary.Select(column
        => Try($"{column.Case}, in parts of 3", normalizer =>
        Rounding.Difference("normalised value", Fitted.Normalized(normalizer, column.Values),
            Fitted.Applied(Fitted.Map(normalizer, column.Values, partLength: 3), column.Values))));
}
