using System.Data.Common;

namespace FusionMetrics.Data.Databases;

/// <summary>Reads a panel from a query that a recipe names.</summary>
internal sealed class DatabasePanelProvider(DbProviderFactory factory, string id, DatabasePanelOptions options, Func<string, string>? file) : ITableProvider
{
    private readonly TablePanelProvider provider = new(new DatabaseTable(factory, id, options, file), options);

    /// <inheritdoc/>
    public ITableSource Table => provider.Table;

    /// <inheritdoc/>
    public void Provide(PanelBuilder builder, CancellationToken cancellationToken) => provider.Provide(builder, cancellationToken);
}
