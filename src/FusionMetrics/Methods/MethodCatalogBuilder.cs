namespace FusionMetrics.Methods;

/// <summary>Collects methods for a <see cref="MethodCatalog"/>.</summary>
public sealed class MethodCatalogBuilder : IMethodRegistry
{
    private readonly Dictionary<(MethodFamily Family, string Id), Method> methods = [];

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The family has a method of that id already.</exception>
    public void Add(Method method)
    {
        ArgumentNullException.ThrowIfNull(method);
        if (!methods.TryAdd((method.Family, method.Id), method)) throw Taken(method);
    }

    /// <summary>Makes the catalog.</summary>
    /// <returns>The catalog.</returns>
    public MethodCatalog Build() => new(methods.Values);

    internal static ArgumentException Taken(Method method)
        => new($"There is a {method.Family} method '{method.Id}' already. Choose another id.", nameof(method));
}
