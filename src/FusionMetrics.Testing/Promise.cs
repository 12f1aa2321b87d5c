using FusionMetrics.Methods;

namespace FusionMetrics.Testing;

/// <summary>One promise of a contract, as the kit checks it. Immutable.</summary>
/// <param name="Id">What it is called, such as <c>weighting.column-order</c>: the family, a point, and the promise in kebab case.</param>
/// <param name="Sentence">What is promised, in one sentence.</param>
public sealed record Promise(string Id, string Sentence)
{
    /// <summary>The claim that makes a method keep it; null where every method of the family keeps it.</summary>
    public MethodClaim? Claim { get; init; }

    /// <summary>The claim that excuses a method from it; null where none does.</summary>
    public MethodClaim? Unless { get; init; }

    /// <summary>The id and the sentence.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id}: {Sentence}";
}
