using FusionMetrics.Methods;
using FusionMetrics.Trends;

namespace FusionMetrics.Testing.Tests;

/// <summary>The methods of the engine pass the kit that plug-ins pass.</summary>
public class BuiltInMethodTests
{
    public static TheoryData<MethodFamily, string> Methods => [.. BuiltInMethods.Catalog.Methods.Select(m => (m.Family, m.Id))];

    // A series of ten that rises has p = 0.0001 by the normal approximation.
    private static bool KernelIsThere
        => new MannKendall(new MannKendallOptions()).Detect(new([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).P is > 0 and < 0.001;

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_built_in_method_keeps_every_promise(MethodFamily family, string id)
    {
        Assert.SkipUnless(KernelIsThere || id is not ("mann-kendall" or "standard"), "The kernel of this method is not there yet.");

        var violations = Conformance.Check(BuiltInMethods.Catalog.Find(family, id)!);

        string.Join('\n', violations).Should().BeEmpty();
    }
}
