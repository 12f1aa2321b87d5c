namespace FusionMetrics.Coupling;

/// <summary>A grade of coordination.</summary>
/// <param name="Number">Its number, 1 for the worst.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="NameZh">Its name in Chinese.</param>
public sealed record Grade(int Number, string Name, string NameZh);
