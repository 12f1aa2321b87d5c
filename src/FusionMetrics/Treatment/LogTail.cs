namespace FusionMetrics.Treatment;

/// <summary>Which tail a logarithm pulls in.</summary>
public enum LogTail
{
    /// <summary>That of large values: ln(x - min + a).</summary>
    Upper,

    /// <summary>The longer one: that of large values where the skewness is positive, else that of small ones, -ln(max - x + a).</summary>
    Longer,
}
