namespace FusionMetrics.Auditing;

/// <summary>A column of a printed table that names its rows.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Texts">The texts, a row each.</param>
public sealed record LabelColumn(string Heading, IReadOnlyList<string> Texts);
