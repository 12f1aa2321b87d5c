namespace FusionMetrics.Data;

/// <summary>An indicator, and where its value stands in a record.</summary>
/// <typeparam name="TRecord">A record.</typeparam>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Value">The value of a record; null, or NaN, where it is missing.</param>
public readonly record struct RecordColumn<TRecord>(string Indicator, Func<TRecord, double?> Value);
