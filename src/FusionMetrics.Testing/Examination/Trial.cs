using FusionMetrics.Methods;

namespace FusionMetrics.Testing.Examination;

/// <summary>One case that could break a promise.</summary>
/// <typeparam name="T">The contract.</typeparam>
/// <param name="Case">The input, in words.</param>
/// <param name="Breach">What a method does where it breaks the promise; null where it keeps it, or where another promise is to say so.</param>
/// <param name="Unless">The claim that excuses a method from this case; null where none does.</param>
internal sealed record Trial<T>(string Case, Func<T, string?> Breach, MethodClaim? Unless = null);
