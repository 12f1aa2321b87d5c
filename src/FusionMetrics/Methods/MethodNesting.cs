namespace FusionMetrics.Methods;

/// <summary>
/// Methods that are made of others. One that holds itself, by its default options or by a list that was filled later, has no bottom: a bound on the depth
/// finds it whatever way it was made.
/// </summary>
internal static class MethodNesting
{
    /// <summary>A method in a method in a method ...: at most so many.</summary>
    public const int Most = 8;

    /// <summary>Methods and all that they hold, each after the one that holds it, down to that depth.</summary>
    public static IEnumerable<HeldMethod> WithHeld(this MethodCatalog catalog, IEnumerable<HeldMethod> methods) => catalog.WithHeld(Most, methods);

    /// <summary>Whether methods are nested too deep.</summary>
    public static bool IsTooDeep(this MethodCatalog catalog, HeldMethod method) => catalog.Exceeds(Most, method);

    /// <summary>Refuses methods that are nested too deep.</summary>
    /// <exception cref="ArgumentException">They are.</exception>
    public static void RefuseTooDeep(this MethodCatalog catalog, HeldMethod method)
    {
        if (catalog.IsTooDeep(method)) throw new ArgumentException(Refusal(method), nameof(method));
    }

    public static string Refusal(HeldMethod method) => FormattableString.Invariant(
        $"The {MethodNotation.Word(method.Family)} method '{method.Choice.Id}' holds itself, or methods within methods more than {Most} deep. Name the methods one beside the other.");

    private static IEnumerable<HeldMethod> WithHeld(this MethodCatalog catalog, int depth, IEnumerable<HeldMethod> methods)
        => depth == 0 ? [] : methods.SelectMany(method => catalog.WithHeld(depth - 1, catalog.HeldBy(method)).Prepend(method));

    private static bool Exceeds(this MethodCatalog catalog, int depth, HeldMethod method)
        => depth == 0 || catalog.HeldBy(method).Any(held => catalog.Exceeds(depth - 1, held));

    private static IReadOnlyList<HeldMethod> HeldBy(this MethodCatalog catalog, HeldMethod held)
        => catalog.Find(held.Family, held.Choice.Id) is { } method ? method.Options.Held(held.Choice.Options ?? method.Options.Defaults) : [];
}
