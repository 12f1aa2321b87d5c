using FusionMetrics.Coupling;
using FusionMetrics.Methods;

namespace FusionMetrics.Testing.Tests;

/// <summary>The coupling models keep every promise with other options than the default ones too.</summary>
public class CouplingOptionTests
{
    [Theory]
    [InlineData(0.2)]
    [InlineData(1)]
    [InlineData(5)]
    public void The_k_form_keeps_every_promise_with_other_exponents(double k)
        => string.Join('\n', Conformance.Check(BuiltInMethods.Catalog.Find(MethodFamily.Coupling, "k-form")!, new KFormOptions { K = k })).Should().BeEmpty();
}
