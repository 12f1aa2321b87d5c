using FusionMetrics.Methods;
using Microsoft.Extensions.DependencyInjection;

namespace FusionMetrics;

/// <summary>Configures FusionMetrics in a service collection: methods of plug-ins enter here.</summary>
public sealed class FusionMetricsBuilder : IMethodRegistry
{
    internal FusionMetricsBuilder(IServiceCollection services) => Services = services;

    /// <summary>The service collection.</summary>
    public IServiceCollection Services { get; }

    private IEnumerable<Method> Methods => Services.Where(s => s.ServiceType == typeof(Method)).Select(s => s.ImplementationInstance).OfType<Method>();

    /// <summary>Adds a method, as a service of the catalog and as a keyed service of its family under its id.</summary>
    /// <param name="method">The method.</param>
    /// <exception cref="ArgumentException">The family has a method of that id already.</exception>
    public void Add(Method method)
    {
        ArgumentNullException.ThrowIfNull(method);
        if (Methods.Any(m => m.Family == method.Family && m.Id == method.Id)) throw MethodCatalogBuilder.Taken(method);
        Services.AddSingleton(method);
        Services.Add(new ServiceDescriptor(method.Contract, method.Id, (services, _) => services.GetRequiredService<MethodCatalog>().Get(method.Family, method.Id).CreateObject(), ServiceLifetime.Transient));
    }
}
