using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace FusionMetrics.Numerics;

/// <summary>
/// Tells the processor what will be read soon. The columns of a block lie far apart in memory, where its own guesses fail. Changes no
/// number; does nothing on processors without the instruction.
/// </summary>
internal static class Prefetch
{
    private const int NumbersPerLine = 8;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static unsafe void Of(ReadOnlySpan<double> values)
    {
        if (!Sse.IsSupported) return;
        fixed (double* start = values)
            for (var i = 0; i < values.Length; i += NumbersPerLine) Sse.Prefetch1(start + i);
    }
}
