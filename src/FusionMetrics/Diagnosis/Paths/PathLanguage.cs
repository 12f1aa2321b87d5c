namespace FusionMetrics.Diagnosis;

/// <summary>The language of a summary.</summary>
internal enum PathLanguage
{
    English,
    Chinese,
}
