using FusionMetrics.Methods;

namespace FusionMetrics.Testing.Examination;

/// <summary>A promise and the trials that put a method to it.</summary>
/// <typeparam name="T">The contract.</typeparam>
internal abstract class PromiseOf<T>(string id, string sentence, MethodClaim? claim = null, MethodClaim? unless = null)
{
    public Promise Promise { get; } = new(id, sentence) { Claim = claim, Unless = unless };

    public abstract IEnumerable<Trial<T>> Trials();

    protected static Trial<T> Try(string name, Func<T, string?> breach, MethodClaim? unless = null) => new(name, breach, unless);
}
