using FusionMetrics.Trends;

namespace FusionMetrics.Cli.Output;

/// <summary>A verdict on a trend as one character.</summary>
internal static class Arrow
{
    /// <summary>The character.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Increasing => "↑",
        Verdict.Decreasing => "↓",
        Verdict.NoTrend => "→",
        _ => "·",
    };
}
