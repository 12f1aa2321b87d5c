using FusionMetrics.Methods;
using Microsoft.Extensions.DependencyInjection;

namespace FusionMetrics;

/// <summary>Configures FusionMetrics in a service collection: methods of plug-ins enter here.</summary>
public sealed class FusionMetricsBuilder : IMethodRegistry
{
    internal FusionMetricsBuilder(IServiceCollection services) => Services = services;

    /// <summary>The service collection.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a method, as a service of the catalog and as a keyed service of its family under its id.</summary>
    /// <param name="method">The method.</param>
    public void Add(Method method)
    {
        ArgumentNullException.ThrowIfNull(method);
        Services.AddSingleton(method);
        Services.Add(new ServiceDescriptor(method.Contract, method.Id, (_, _) => method.CreateObject(), ServiceLifetime.Transient));
    }
}
