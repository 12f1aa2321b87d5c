namespace FusionMetrics.Numerics;

/// <summary>
/// Random numbers of a stream that its seed and its place name: the same in any order of streams, on any thread and any machine. Streams of
/// different places are independent. Not safe for several threads at once.
/// </summary>
/// <param name="seed">The seed of the study.</param>
/// <param name="row">The first part of the place: which replicate.</param>
/// <param name="column">The second part: which of its inputs.</param>
/// <param name="branch">The third part: which part of that input.</param>
internal sealed class RandomStream(ulong seed, uint row, uint column, uint branch = 0)
{
    private uint block;
    private ulong spare;
    private bool hasSpare;
    private double spareNormal = double.NaN;

    /// <summary>A stream for a part of this input: independent of this one, and of how much of it was used.</summary>
    /// <param name="part">Which part, from 1.</param>
    public RandomStream Branch(uint part) => new(seed, row, column, part);

    /// <summary>64 random bits.</summary>
    public ulong Bits()
    {
        if (hasSpare)
        {
            hasSpare = false;
            return spare;
        }
        var (a, b, c, d) = Philox.Block((block++, row, column, branch), ((uint)seed, (uint)(seed >> 32)));
        (spare, hasSpare) = (c | ((ulong)d << 32), true);
        return a | ((ulong)b << 32);
    }

    /// <summary>A number above 0 and below 1, all 2^52 of them equally likely.</summary>
    public double Unit() => ((Bits() >> 12) + 0.5) * (1.0 / (1L << 52));

    /// <summary>A whole number from 0, all equally likely, without bias (Lemire 2019).</summary>
    /// <param name="count">How many there are, at least 1.</param>
    public int Below(int count)
    {
        var n = (ulong)count;
        while (true)
        {
            var high = Math.BigMul(Bits(), n, out var low);
            // The low part must not fall among the 2^64 mod n values that some results would have too many of.
            if (low >= n || low >= (0 - n) % n) return (int)high;
        }
    }

    /// <summary>A number from the standard normal distribution (polar method, Marsaglia and Bray 1964).</summary>
    public double Normal()
    {
        if (!double.IsNaN(spareNormal))
        {
            var saved = spareNormal;
            spareNormal = double.NaN;
            return saved;
        }
        while (true)
        {
            var (x, y) = (2 * Unit() - 1, 2 * Unit() - 1);
            var s = x * x + y * y;
            if (s is 0 or >= 1) continue;
            var factor = Math.Sqrt(-2 * Logarithm.Of(s) / s);
            spareNormal = y * factor;
            return x * factor;
        }
    }

    /// <summary>The logarithm of a number from the gamma distribution of scale 1 (Marsaglia and Tsang 2000). A logarithm, because numbers of small shape underflow.</summary>
    /// <param name="shape">The shape, above 0.</param>
    public double LogGamma(double shape)
    {
        // G(a) = G(a + 1) U^(1 / a) for shapes below 1.
        if (shape < 1) return LogGamma(shape + 1) + Logarithm.Of(Unit()) / shape;
        var d = shape - 1.0 / 3;
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var x = Normal();
            var root = 1 + c * x;
            if (root <= 0) continue;
            var v = root * root * root;
            var logV = Logarithm.Of(v);
            if (Logarithm.Of(Unit()) < 0.5 * x * x + d - d * v + d * logV) return Logarithm.Of(d) + logV;
        }
    }
}
