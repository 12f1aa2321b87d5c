using System.Runtime.CompilerServices;

namespace FusionMetrics.Data.Parquet.Tests;

public class LitterTests
{
    // 32 MiB at 40 bytes a cell are 838,861 cells; of more than 512 MiB that are alive, a sixteenth. No other test holds so much, and a collection that is forced is one of all generations.
    [Fact]
    public void What_has_gathered_is_collected_when_it_is_a_sixteenth_of_all()
    {
        var large = Dropped();
        var litter = new Litter();
        var before = GC.CollectionCount(GC.MaxGeneration);

        litter.Add(1000);
        litter.Add((int)(Math.Max(1 << 25, GC.GetTotalMemory(false) / 8) / 40));

        GC.CollectionCount(GC.MaxGeneration).Should().BeGreaterThan(before);
        large.IsAlive.Should().BeFalse();
    }

    // By itself, so that no register keeps the array.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Dropped() => new(new byte[1 << 20]);
}
