using FusionMetrics.Numerics;

namespace FusionMetrics.Uncertainty;

/// <summary>Sobol's indices of every output, with bands by a bootstrap of the replicates.</summary>
internal sealed class SensitivityStudy(UncertaintyRecipe uncertainty, IReadOnlyList<string> regions, double[] nominalRanks)
{
    // A stream that no factor has.
    private const uint BootstrapColumn = uint.MaxValue;

    public IReadOnlyList<SensitivityRow> Of(ReplicateTable[] tables, Chunks chunks)
    {
        var times = new double[uncertainty.Resamples][];
        chunks.ForEach(times.Length, resample => times[resample] = Resampled(resample));
        var outputs = new SensitivityRow[1 + 2 * regions.Count][];
        chunks.ForEach(outputs.Length, output => outputs[output] = output == 0
            ? Rows(SensitivityOutput.RankShift, null, Array.ConvertAll(tables, Shifts), times)
            : output % 2 == 1
                ? Rows(SensitivityOutput.Score, regions[output / 2], Array.ConvertAll(tables, t => t.ScoresOf(output / 2)), times)
                : Rows(SensitivityOutput.Rank, regions[output / 2 - 1], Array.ConvertAll(tables, t => t.RanksOf(output / 2 - 1)), times));
        return [.. outputs.SelectMany(rows => rows)];
    }

    private SensitivityRow[] Rows(SensitivityOutput output, string? region, double[][] samples, double[][] times)
    {
        var indices = new SobolIndices(samples[0], samples[1], samples[2..]);
        var count = uncertainty.Factors.Count;
        var (first, total) = (new double[count], new double[count]);
        var all = new double[uncertainty.Replicates];
        all.AsSpan().Fill(1);
        indices.Estimate(all, first, total);

        var (firsts, totals) = (new double[count][], new double[count][]);
        for (var factor = 0; factor < count; factor++) (firsts[factor], totals[factor]) = (new double[times.Length], new double[times.Length]);
        var (f, t) = (new double[count], new double[count]);
        for (var resample = 0; resample < times.Length; resample++)
        {
            indices.Estimate(times[resample], f, t);
            for (var factor = 0; factor < count; factor++) (firsts[factor][resample], totals[factor][resample]) = (f[factor], t[factor]);
        }
        return [.. uncertainty.Factors.Select((factor, i)
            => new SensitivityRow(output, region, factor.Name, Banded(first[i], firsts[i]), Banded(total[i], totals[i])))];
    }

    private SensitivityIndex Banded(double value, double[] resampled)
    {
        if (double.IsNaN(value)) return new(value, value, value);
        var sample = new SortedSample(resampled);
        return new(value, sample.Quantile((1 - uncertainty.Confidence) / 2), sample.Quantile((1 + uncertainty.Confidence) / 2));
    }

    private double[] Resampled(int resample)
    {
        var random = new RandomStream(uncertainty.Seed, (uint)resample, BootstrapColumn);
        var times = new double[uncertainty.Replicates];
        for (var n = 0; n < times.Length; n++) times[random.Below(times.Length)]++;
        return times;
    }

    private double[] Shifts(ReplicateTable table)
    {
        var shifts = new double[table.Rows];
        for (var row = 0; row < shifts.Length; row++) shifts[row] = RankShift.Mean(table.Ranks(row), nominalRanks);
        return shifts;
    }
}
