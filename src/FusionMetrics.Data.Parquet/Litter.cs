namespace FusionMetrics.Data.Parquet;

/// <summary>
/// What the library leaves behind as it reads: about 40 bytes a cell, in arrays so large that the collector lets several times the panel gather before it looks at them. Reading asks for it earlier: when a sixteenth of all
/// that is alive has gathered, so that the work of collecting stays in proportion to what is read, however large the rest of the process is.
/// </summary>
internal sealed class Litter
{
    private const long BytesPerCell = 40;
    private const long Least = 1 << 25;
    private const int ShareOfAll = 16;

    private long gathered;

    /// <summary>Notes that cells were read.</summary>
    public void Add(int cells)
    {
        gathered += cells * BytesPerCell;
        if (gathered < Math.Max(Least, GC.GetTotalMemory(forceFullCollection: false) / ShareOfAll)) return;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
        gathered = 0;
    }
}
