using System.Globalization;

namespace FusionMetrics.Benchmarks;

/// <summary>How much memory an evaluation of 1,000,000 rows x 18 columns takes at its peak, beside the panel itself. Run with <c>memory</c>.</summary>
internal static class MemoryStudy
{
    public static void Run()
    {
        const int regions = 40_000, years = 25, indicators = 18;
        var panel = SyntheticPanel.Create(regions, years, indicators);
        _ = panel.Fingerprint;
        var recipe = EvaluationRecipe.For(SyntheticPanel.System(indicators)).Rank("topsis").Couple();
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var before = Peak(reset: true);
        var allocatedBefore = GC.GetTotalAllocatedBytes(precise: true);
        var result = EvaluationEngine.Default.Evaluate(recipe, panel);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - allocatedBefore;
        var extra = Peak(reset: false) - before;

        const double megabyte = 1e6;
        var panelBytes = (double)panel.RowCount * indicators * sizeof(double);
        // U of three subsystems, closeness, C, T, D. Ranks, grades and the lagging subsystem are made when asked for.
        var tables = (double)panel.RowCount * 7 * sizeof(double);
        Print("panel", panelBytes);
        Print("result tables", tables);
        Print("allocated during the evaluation", allocated);
        Print("allocated beyond the result tables", allocated - tables);
        Print("peak memory beyond the panel", extra);
        Console.WriteLine(FormattableString.Invariant($"peak beyond the panel / panel: {extra / panelBytes:0.00}"));
        GC.KeepAlive(result);

        static void Print(string what, double bytes)
            => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {bytes / megabyte:0.0} MB, {bytes / (regions * years):0.0} bytes a row"));
    }

    // The high-water mark of resident memory, which Linux lets a process reset.
    public static long Peak(bool reset)
    {
        if (reset) File.WriteAllText("/proc/self/clear_refs", "5");
        var line = File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
    }
}
