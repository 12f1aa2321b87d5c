using FusionMetrics.Methods;

namespace FusionMetrics.Testing.Tests;

/// <summary>The methods of the engine pass the kit that plug-ins pass.</summary>
public class BuiltInMethodTests
{
    public static TheoryData<MethodFamily, string> Methods => [.. BuiltInMethods.Catalog.Methods.Select(m => (m.Family, m.Id))];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_built_in_method_keeps_every_promise(MethodFamily family, string id)
    {
        var violations = Conformance.Check(BuiltInMethods.Catalog.Find(family, id)!);

        string.Join('\n', violations).Should().BeEmpty();
    }
}
