using FusionMetrics.Providers;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.IndicatorProviders;

/// <summary>One read of a provider: a panel, or why there is none.</summary>
internal sealed class Reading
{
    private Reading(PanelBuilder builder, IIndicatorProvider provider)
    {
        try
        {
            provider.Provide(builder, CancellationToken.None);
            Panel = builder.Build(out var found);
            Found = found;
        }
        catch (FusionMetricsException declined)
        {
            Found = declined.Diagnostics;
        }
        catch (Exception exception)
        {
            Exception = exception;
        }
    }

    public Panel? Panel { get; }

    /// <summary>What the provider and the builder had to say.</summary>
    public IReadOnlyList<Diagnostic> Found { get; } = [];

    /// <summary>An exception that providers do not throw.</summary>
    public Exception? Exception { get; }

    /// <summary>Whether the builder was given a column that it did not ask for or does not know.</summary>
    public bool PushedIntoUnknownColumn => Exception is ArgumentOutOfRangeException { ParamName: "columns" or "column" };

    /// <summary>All of it, to be compared with another read.</summary>
    public Answer Answer
        => new Answer().Add("fingerprint", Panel?.Fingerprint ?? "none").Add(Found).Add("exception", Exception?.GetType().Name ?? "none");

    /// <summary>Reads every column.</summary>
    public static Reading All(IIndicatorProvider provider) => new(new PanelBuilder(), provider);

    /// <summary>Reads one column.</summary>
    public static Reading Only(IIndicatorProvider provider, string indicator) => new(new PanelBuilder([indicator]), provider);
}
