namespace FusionMetrics.Numerics;

/// <summary>
/// Philox4x32-10, a counter-based random number generator: each block of four words is a function of key and counter alone, so that any thread
/// can make any block. (Salmon, Moraes, Dror and Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3".)
/// </summary>
internal static class Philox
{
    private const int Rounds = 10;
    private const uint Multiplier0 = 0xD2511F53;
    private const uint Multiplier1 = 0xCD9E8D57;
    private const uint Step0 = 0x9E3779B9;
    private const uint Step1 = 0xBB67AE85;

    /// <summary>The block of a counter.</summary>
    public static (uint A, uint B, uint C, uint D) Block((uint A, uint B, uint C, uint D) counter, (uint A, uint B) key)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var first = (ulong)Multiplier0 * counter.A;
            var second = (ulong)Multiplier1 * counter.C;
            counter = ((uint)(second >> 32) ^ counter.B ^ key.A, (uint)second, (uint)(first >> 32) ^ counter.D ^ key.B, (uint)first);
            key = (key.A + Step0, key.B + Step1);
        }
        return counter;
    }
}
