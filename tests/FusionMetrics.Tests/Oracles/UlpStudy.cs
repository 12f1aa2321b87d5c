namespace FusionMetrics.Tests.Oracles;

/// <summary>Looks for the largest error of a function of one number, over many numbers drawn from fixed seeds, on all processors.</summary>
public static class UlpStudy
{
    private const int Chunk = 10_000;

    /// <summary>The largest error in units in the last place, and where it was.</summary>
    public static Finding Worst(int points, Func<Random, double> draw, Func<double, double> computed, Func<BigReal, BigReal> exact)
        => Enumerable.Range(0, (points + Chunk - 1) / Chunk).AsParallel().Select(seed =>
        {
            var random = new Random(seed);
            var worst = default(Finding);
            for (var i = 0; i < SameCases.Count(Chunk); i++)
            {
                var x = draw(random);
                var error = exact(x).UlpError(computed(x));
                if (!(error <= worst.Ulps)) worst = new(error, x);
            }
            return worst;
        }).AsEnumerable().MaxBy(finding => finding.Ulps);

    /// <summary>An error and where it was.</summary>
    public readonly record struct Finding(double Ulps, double At);
}
