using Microsoft.Extensions.Logging;

namespace FusionMetrics;

/// <summary>The messages that the engine logs.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "{Operation} of recipe {Recipe} started: {Rows} rows x {Indicators} indicators")]
    public static partial void Started(ILogger logger, string operation, string? recipe, int rows, int indicators);

    [LoggerMessage(2, LogLevel.Information, "{Operation} finished in {Milliseconds:0.0} ms")]
    public static partial void Finished(ILogger logger, string operation, double milliseconds);

    public static void Found(ILogger logger, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var level = diagnostic.Severity switch
            {
                Severity.Error => LogLevel.Error,
                Severity.Warning => LogLevel.Warning,
                _ => LogLevel.Information,
            };
            if (logger.IsEnabled(level)) Found(logger, level, diagnostic);
        }
    }

    [LoggerMessage(EventId = 3, Message = "{Diagnostic}")]
    private static partial void Found(ILogger logger, LogLevel level, Diagnostic diagnostic);
}
