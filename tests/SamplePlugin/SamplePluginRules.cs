using FusionMetrics;

namespace SamplePlugin;

/// <summary>What this plug-in has to say, under a prefix of its own.</summary>
public static class SamplePluginRules
{
    /// <summary>SP0001: row that cannot be read.</summary>
    public static DiagnosticRule BadRow { get; } = new("SP0001", Severity.Error, "Row that cannot be read");

    /// <summary>SP0002: goalposts that cannot be used.</summary>
    public static DiagnosticRule BadGoalposts { get; } = new("SP0002", Severity.Error, "Goalposts that cannot be used");

    /// <summary>SP0003: spread too large.</summary>
    public static DiagnosticRule SpreadTooLarge { get; } = new("SP0003", Severity.Error, "Spread too large");
}
