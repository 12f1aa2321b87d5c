namespace FusionMetrics.Testing.Tests;

/// <summary>Which promises a fake was caught breaking.</summary>
internal static class Caught
{
    public static Methods.MethodClaim[] ClaimOf(string promise)
        => Conformance.Promises.Single(p => p.Id == promise).Claim is { } claim ? [claim] : [];

    public static void ShouldBeOnly(this IReadOnlyList<Violation> violations, string promise)
        => violations.Select(v => v.Promise.Id).Distinct().Should().Equal([promise], string.Join('\n', violations));
}
