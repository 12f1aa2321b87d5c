using FusionMetrics.Methods;

namespace FusionMetrics.Testing.Examination;

/// <summary>The promises of one contract.</summary>
/// <typeparam name="T">The contract.</typeparam>
/// <param name="Defined">The promise that every input has an answer; it is broken by any unexpected exception, whichever trial it came in.</param>
/// <param name="Others">All other promises.</param>
internal sealed record FamilyPromises<T>(PromiseOf<T> Defined, IReadOnlyList<PromiseOf<T>> Others)
{
    public IEnumerable<PromiseOf<T>> All => Others.Prepend(Defined);

    /// <summary>What a method of the family can claim.</summary>
    public IEnumerable<MethodClaim> Claims => All.Select(p => p.Promise.Claim).OfType<MethodClaim>();
}
