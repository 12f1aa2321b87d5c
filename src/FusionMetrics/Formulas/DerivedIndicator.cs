namespace FusionMetrics.Formulas;

/// <summary>A column that is computed from others by a formula, before any treatment. Immutable.</summary>
/// <param name="Code">Its code, as that of a column of the panel. An indicator of the system that has it takes its values from the formula.</param>
/// <param name="Formula">
/// The formula: numbers, codes of columns, <c>+ - * / ^</c>, parentheses, and the functions <c>lag</c>, <c>lead</c>, <c>diff</c>, <c>growth</c>, <c>index</c>, <c>cumulative</c>,
/// <c>moving_mean</c>, <c>log</c>, <c>exp</c>, <c>sqrt</c>, <c>abs</c>, <c>min</c>, <c>max</c>: <c>patents / population * 1e6</c>.
/// </param>
public sealed record DerivedIndicator(string Code, string Formula);
