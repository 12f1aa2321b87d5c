using FusionMetrics.Providers;

namespace FusionMetrics;

/// <summary>Reads panels from any provider.</summary>
public static class PanelReading
{
    extension(Panel)
    {
        /// <summary>Reads a panel with some of its indicators, and says what was found on the way.</summary>
        /// <param name="provider">The source.</param>
        /// <param name="indicators">The indicators that are read; null for all.</param>
        /// <param name="found">Warnings and information.</param>
        /// <param name="cancellationToken">Cancels reading.</param>
        /// <returns>The panel.</returns>
        /// <exception cref="FusionMetricsException">The source cannot be read, or anything is wrong with it; carries all of it.</exception>
        /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
        public static Panel Read(IIndicatorProvider provider, IndicatorSystem? indicators, out IReadOnlyList<Diagnostic> found, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(provider);
            var builder = indicators is null ? new PanelBuilder() : new PanelBuilder(indicators.Indicators.Select(i => i.Code).Concat(indicators.Denominators));
            provider.Provide(builder, cancellationToken);
            return builder.Build(out found);
        }
    }
}
