using OxyPlot;

namespace FusionMetrics.Charts.Figures;

/// <summary>A bar of a figure.</summary>
internal readonly record struct Bar(string Name, double Value, OxyColor Color);
