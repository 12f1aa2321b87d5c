namespace FusionMetrics;

/// <summary>Other weights in place of those of a group's parts.</summary>
/// <param name="level">The level of the parts: 0 for indicators.</param>
/// <param name="group">The position of the group among all; -1 for the subsystems.</param>
/// <param name="weights">The weights, not negative, summing to 1.</param>
/// <returns>As many weights, not negative, summing to 1.</returns>
internal delegate double[] WeightDraw(int level, int group, double[] weights);
