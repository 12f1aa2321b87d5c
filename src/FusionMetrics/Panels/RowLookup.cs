namespace FusionMetrics;

/// <summary>
/// Finds the row of a region and period among rows that are still arriving: a hash table that keeps row numbers only, since the rows
/// themselves know their region and period.
/// </summary>
internal sealed class RowLookup(PanelRows rows)
{
    // Row numbers plus one, 0 where empty; at most half full. The length is a power of two.
    private int[] slots = new int[1_024];

    /// <summary>The row of a region and period, or -1.</summary>
    public int Find(int region, int period)
    {
        var mask = slots.Length - 1;
        for (var slot = Hash(region, period) & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var row = slots[slot] - 1;
            if (rows.RegionOf(row) == region && rows.PeriodIndexOf(row) == period) return row;
        }
        return -1;
    }

    /// <summary>Adds the row that came last, which is not there yet.</summary>
    public void AddLast()
    {
        if (rows.Count <= slots.Length / 2)
        {
            Place(rows.Count - 1);
            return;
        }
        slots = new int[slots.Length * 2];
        for (var row = 0; row < rows.Count; row++) Place(row);
    }

    private void Place(int row)
    {
        var mask = slots.Length - 1;
        var slot = Hash(rows.RegionOf(row), rows.PeriodIndexOf(row)) & mask;
        while (slots[slot] != 0) slot = (slot + 1) & mask;
        slots[slot] = row + 1;
    }

    // Two odd multipliers and a mix of the high bits: neighbouring regions and periods land far apart.
    private static int Hash(int region, int period)
    {
        var mixed = ((ulong)(uint)region * 0x9E3779B97F4A7C15) ^ ((ulong)(uint)period * 0xC2B2AE3D27D4EB4F);
        return (int)(mixed >> 33);
    }
}
