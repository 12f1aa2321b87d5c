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
    /// single values in any order. Problems of the source are reported to the builder, so that all are found at once; a
    /// <see cref="FusionMetricsException"/> is for what cannot be read at all. Every call reads the source from its beginning: as long as
    /// the source is the same, so are the values, in any culture and whichever columns are wanted. Called from one thread at a time.
    /// </summary>
    /// <param name="builder">The builder to push into.</param>
    /// <param name="cancellationToken">Cancels reading; checked before the first row and at least every few thousand rows.</param>
    /// <exception cref="FusionMetricsException">The source cannot be read at all.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    void Provide(PanelBuilder builder, CancellationToken cancellationToken);
}
