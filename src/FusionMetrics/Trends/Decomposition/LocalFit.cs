namespace FusionMetrics.Trends.Decomposition;

/// <summary>What a smoother fits to values near a place.</summary>
internal enum LocalFit
{
    Mean,
    Line,
}
