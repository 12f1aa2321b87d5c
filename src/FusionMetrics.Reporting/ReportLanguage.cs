namespace FusionMetrics.Reporting;

/// <summary>A language of the report.</summary>
public enum ReportLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Chinese, simplified.</summary>
    Chinese,
}
