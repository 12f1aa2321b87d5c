using FusionMetrics.Methods;

namespace FusionMetrics.Providers;

/// <summary>
/// A source of indicator values. What an author writes is this one method; canonical order, duplicates and missing cells are the
/// builder's business.
/// </summary>
[MethodContract(MethodFamily.Provider)]
public interface IIndicatorProvider
{
    /// <summary>
    /// Pushes every value of the source into the builder: declares the columns, skips those whose handle is -1, then adds rows or
    /// single values in any order. Problems of the source are reported to the builder, so that all are found at once; an exception is
    /// for what cannot be read at all. Called once, from one thread.
    /// </summary>
    /// <param name="builder">The builder to push into.</param>
    /// <param name="cancellationToken">Cancels reading; checked at least every few thousand rows.</param>
    void Provide(PanelBuilder builder, CancellationToken cancellationToken);
}
