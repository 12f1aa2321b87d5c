namespace FusionMetrics.Data.Json;

/// <summary>What can be wrong with a file of JSON as such.</summary>
public static class JsonRules
{
    /// <summary>FM2401: file that is not JSON.</summary>
    public static DiagnosticRule NotJson { get; } = new("FM2401", Severity.Error, "File that is not JSON");

    /// <summary>FM2402: file of JSON over the size bound.</summary>
    public static DiagnosticRule TooLarge { get; } = new("FM2402", Severity.Error, "File of JSON over the size bound");

    /// <summary>FM2403: part of a file that is not what the format says.</summary>
    public static DiagnosticRule NotAsTheFormatSays { get; } = new("FM2403", Severity.Error, "Part of a file that is not what the format says");
}
