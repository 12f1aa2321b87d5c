namespace FusionMetrics.Methods;

/// <summary>One option of a method: its name in recipes, what it means, and how it is read and written.</summary>
/// <typeparam name="TOptions">The options record it belongs to.</typeparam>
/// <param name="Name">The name in recipes, in kebab case.</param>
/// <param name="Values">The values it takes, in words: <c>a number above 0 and below 1</c>, <c>clamp | keep</c>.</param>
/// <param name="Summary">What it means, in one sentence.</param>
/// <param name="Write">The value in an options record: a string, number, list, table or map, as <see cref="OptionSet.Write"/> says; null where not set.</param>
/// <param name="Read">
/// The options record with the value read from a recipe, or null when the value cannot be used; what is wrong within the value is reported.
/// </param>
internal sealed record MethodOption<TOptions>(
    string Name, string Values, string Summary, Func<TOptions, object?> Write, Func<TOptions, RecipeNode, Action<OptionProblem>, TOptions?> Read)
    where TOptions : MethodOptions
{
    /// <summary>The methods that the value names; none for most options.</summary>
    public Func<TOptions, IEnumerable<HeldMethod>> Held { get; init; } = _ => [];
}
