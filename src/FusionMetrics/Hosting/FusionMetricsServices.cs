using FusionMetrics;
using FusionMetrics.Methods;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds FusionMetrics to a service collection.</summary>
public static class FusionMetricsServices
{
    /// <summary>
    /// Adds the <see cref="EvaluationEngine"/>, the <see cref="MethodCatalog"/> with the built-in methods, and each method as a keyed
    /// service under its id (<c>[FromKeyedServices("entropy")] IWeighting</c>). Options are validated at start-up. May be called more
    /// than once, by each plug-in say.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">Adds methods of plug-ins and sets options; null for neither.</param>
    /// <returns>The service collection.</returns>
    public static IServiceCollection AddFusionMetrics(this IServiceCollection services, Action<FusionMetricsBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var builder = new FusionMetricsBuilder(services);
        if (!services.Any(s => s.ServiceType == typeof(MethodCatalog)))
        {
            services.AddOptions<FusionMetricsOptions>().ValidateOnStart();
            services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<FusionMetricsOptions>, FusionMetricsOptionsValidator>());
            services.AddSingleton(provider => CatalogOf(provider.GetServices<Method>()));
            services.AddSingleton(provider => new EvaluationEngine(provider.GetRequiredService<MethodCatalog>(),
                provider.GetRequiredService<IOptions<FusionMetricsOptions>>().Value, provider.GetService<ILogger<EvaluationEngine>>()));
            BuiltInMethods.Register(builder);
        }
        configure?.Invoke(builder);
        return services;
    }

    private static MethodCatalog CatalogOf(IEnumerable<Method> methods)
    {
        var builder = new MethodCatalogBuilder();
        foreach (var method in methods) builder.Add(method);
        return builder.Build();
    }
}
