using System.Data.Common;
using FusionMetrics.Data.Databases;
using FusionMetrics.Methods;
using FusionMetrics.Providers;

namespace FusionMetrics.Data;

/// <summary>Databases as providers, by any driver of ADO.NET.</summary>
public static class DatabaseMethods
{
    /// <summary>
    /// Adds a database to a registry: <c>registry.AddDatabase("sqlite", SqliteFactory.Instance, path => $"Data Source={path};Mode=ReadOnly", ".db")</c>.
    /// </summary>
    /// <param name="registry">The registry.</param>
    /// <param name="id">The provider's id in recipes.</param>
    /// <param name="factory">The driver.</param>
    /// <param name="file">The connection string for a file; null for a database that is no file.</param>
    /// <param name="extensions">The extensions of such files, which get this provider where a recipe names none.</param>
    public static void AddDatabase(this IMethodRegistry registry, string id, DbProviderFactory factory, Func<string, string>? file = null, params IReadOnlyList<string> extensions)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(factory);
        registry.Add<IIndicatorProvider, DatabasePanelOptions>(id, new MethodDescription($"What a query of a database gives, in any form of a table. Driver: {factory.GetType().Name}.") { FileExtensions = extensions },
            DatabasePanelOptions.Set, options => new DatabasePanelProvider(factory, id, options, file));
    }
}
