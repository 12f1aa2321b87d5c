namespace FusionMetrics.Methods;

/// <summary>What a method computes and where that comes from.</summary>
/// <param name="Summary">What it does, in one sentence.</param>
public sealed record MethodDescription(string Summary)
{
    /// <summary>The formula, in plain text.</summary>
    public string Formula { get; init; } = "";

    /// <summary>Author, year and equation or table.</summary>
    public string Source { get; init; } = "";

    /// <summary>The conventions it follows where the field disagrees, each a sentence. They travel with the result.</summary>
    public IReadOnlyList<string> Conventions { get; init; } = [];

    /// <summary>What it promises beyond the contract of its family.</summary>
    public IReadOnlyList<MethodClaim> Claims { get; init; } = [];

    /// <summary>For a provider, the extensions of the files it reads: <c>.xlsx</c>. A recipe that names a file and no provider gets it by them.</summary>
    public IReadOnlyList<string> FileExtensions { get; init; } = [];

    /// <summary>A description of one sentence.</summary>
    /// <param name="summary">The sentence.</param>
    public static implicit operator MethodDescription(string summary) => new(summary);
}
