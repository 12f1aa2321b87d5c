namespace FusionMetrics.Methods;

/// <summary>
/// The one door by which methods enter, built-in or not: a <see cref="MethodCatalogBuilder"/> or the builder of <c>AddFusionMetrics</c>.
/// Methods are added through <see cref="MethodRegistration"/>.
/// </summary>
public interface IMethodRegistry
{
    /// <summary>Adds a method.</summary>
    /// <param name="method">The method.</param>
    void Add(Method method);
}
