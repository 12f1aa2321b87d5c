using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Breaks;

/// <summary>The built-in break detectors.</summary>
internal static class BreakMethods
{
    public static void Register(IMethodRegistry registry)
    {
        registry.Add<IBreakDetector, SegmentOptions>("level-segments", LevelSegments.Description, SegmentOptions.Set, o => new LevelSegments(o));
        registry.Add<IBreakDetector, SegmentOptions>("line-segments", LineSegments.Description, SegmentOptions.Set, o => new LineSegments(o));
        Add(registry, "pettitt", Pettitt.Description, o => new Pettitt(o));
        Add(registry, "buishand-q", BuishandLargest.Description, o => new BuishandLargest(o));
        Add(registry, "buishand-r", BuishandRange.Description, o => new BuishandRange(o));
        Add(registry, "buishand-u", BuishandSquares.Description, o => new BuishandSquares(o));
        Add(registry, "snht", HomogeneityTest.Description, o => new HomogeneityTest(o));
        Add(registry, "recursive-cusum", RecursiveCusum.Description, o => new RecursiveCusum(o));
        Add(registry, "sup-f", LevelShiftTest.Description, o => new LevelShiftTest(o));
    }

    private static void Add(IMethodRegistry registry, string id, MethodDescription description, Func<BreakOptions, IBreakDetector> create)
        => registry.Add<IBreakDetector, BreakOptions>(id, description, BreakOptions.Set, create);
}
