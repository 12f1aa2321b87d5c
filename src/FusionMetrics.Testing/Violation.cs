namespace FusionMetrics.Testing;

/// <summary>A promise that a method broke. Immutable.</summary>
/// <param name="Subject">The method: its family and id where it came from a catalog, else its type.</param>
/// <param name="Promise">The promise.</param>
/// <param name="Case">The input that broke it.</param>
/// <param name="Seen">What the method did instead.</param>
public sealed record Violation(string Subject, Promise Promise, string Case, string Seen)
{
    /// <summary>The violation as a test runner would print it.</summary>
    /// <returns>Three lines.</returns>
    public override string ToString() => $"{Subject} breaks {Promise}\n  case: {Case}\n  seen: {Seen}";
}
