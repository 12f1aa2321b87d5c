using FusionMetrics.Normalization;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>A value alone and in a block of any length, at any place, maps to the same bits.</summary>
internal sealed class Elementwise() : PromiseOf<INormalizer>($"{NormalizerPromises.Family}.elementwise",
    "What a value maps to depends on nothing but that value, to the bit: alone, or in a block of 7, 8, 9 or 512.")
{
    private static readonly int[] Lengths = [7, 8, 9, 512];

    public override IEnumerable<Trial<INormalizer>> Trials() =>
        from column in SampleValues.Ordinary
        from length in Lengths
        select Try($"{column.Case}, blocks of {length}", normalizer => Breach(normalizer, column.Values, length));

    private static string? Breach(INormalizer normalizer, double[] values, int length)
    {
        var map = Fitted.Map(normalizer, values);
        // Beyond the column on both sides too, as a new year would be.
        double[] scored = [.. values.Select(x => 1.5 * x - 20), .. values];
        double[] alone = [.. scored.Select(x => Fitted.Applied(map, [x])[0])];
        double[] inBlocks = [.. scored.Chunk(length).SelectMany(block => Fitted.Applied(map, block))];
        return Rounding.BitDifference("value", alone, inBlocks);
    }
}
