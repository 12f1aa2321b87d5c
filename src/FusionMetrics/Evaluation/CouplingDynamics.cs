using FusionMetrics.Coupling;
using FusionMetrics.Coupling.Dynamics;

namespace FusionMetrics;

/// <summary>How the coupling of a result moves over time. Each is computed when it is asked for, from the scores of the result.</summary>
public static class CouplingDynamics
{
    extension(EvaluationResult result)
    {
        /// <summary>
        /// The synergy degree of the composite system (复合系统协同度): the indices U of the subsystems are their order degrees (有序度), compared with a base period.
        /// </summary>
        /// <param name="against">The base period; null for the first of each region.</param>
        /// <param name="weights">The weights of the subsystems in a weighted sum of the changes; null for their geometric mean, the usual form.</param>
        /// <returns>A row a region and period after the base.</returns>
        /// <exception cref="FusionMetricsException">The panel has no such base period, or the weights do not fit the subsystems.</exception>
        public SynergyTable Synergy(SynergyBase? against = null, CouplingWeights? weights = null)
        {
            against ??= SynergyBase.First;
            var panel = result.Panel;
            DynamicsCheck.Base(against, panel);
            DynamicsCheck.Weights(weights, result.Recipe.System);
            var steps = against.Period is { } period ? PanelSteps.From(panel, period)
                : against == SynergyBase.Previous ? PanelSteps.Consecutive(panel) : PanelSteps.FromFirst(panel);
            return new(result.Recipe.System, [.. steps.Select(step =>
            {
                double[] changes = [.. result.Scores[step.After].Indices.Zip(result.Scores[step.Before].Indices, (after, before) => after - before)];
                var degree = weights is null ? SynergyDegree.Of(changes) : SynergyDegree.Weighted(changes, WeightsAt(result, step.After, weights));
                return new SynergyRow(panel.RegionAt(step.After).Code, panel.PeriodAt(step.After), panel.PeriodAt(step.Before), changes, degree);
            })]);
        }

        /// <summary>The coupling angle (耦合角) and phase of two series, by their change a year since the period before.</summary>
        /// <param name="first">A series: <c>u_</c> and the code of a subsystem or dimension, <c>d</c>, <c>t</c>, <c>c</c>, the ranking's id, or an indicator.</param>
        /// <param name="second">The other series.</param>
        /// <returns>A row a region and period after its first.</returns>
        /// <exception cref="FusionMetricsException">There is no such series.</exception>
        public CouplingAngleTable CouplingAngles(string first, string second)
        {
            var (one, other, panel) = (ResultSeries.Of(result, first), ResultSeries.Of(result, second), result.Panel);
            return new([.. PanelSteps.Consecutive(panel).Select(step =>
            {
                var years = panel.PeriodAt(step.After).TimeInYears - panel.PeriodAt(step.Before).TimeInYears;
                var (v, w) = ((one[step.After] - one[step.Before]) / years, (other[step.After] - other[step.Before]) / years);
                return new CouplingAngleRow(panel.RegionAt(step.After).Code, panel.PeriodAt(step.After), v, w, CouplingAngle.Degrees(v, w), CouplingAngle.PhaseOf(v, w));
            })]);
        }

        /// <summary>Decoupling (脱钩) of a pressure from its driver since the period before, by Tapio's elasticity.</summary>
        /// <param name="pressure">The pressure: a series as for <see cref="CouplingAngles"/>, usually an indicator.</param>
        /// <param name="driver">Its driver.</param>
        /// <returns>A row a region and period after its first.</returns>
        /// <exception cref="FusionMetricsException">There is no such series.</exception>
        public DecouplingTable Decoupling(string pressure, string driver)
        {
            var (one, other, panel) = (ResultSeries.Of(result, pressure), ResultSeries.Of(result, driver), result.Panel);
            return new([.. PanelSteps.Consecutive(panel).Select(step =>
            {
                var p = Coupling.Dynamics.Decoupling.Growth(one[step.Before], one[step.After]);
                var d = Coupling.Dynamics.Decoupling.Growth(other[step.Before], other[step.After]);
                return new DecouplingRow(panel.RegionAt(step.After).Code, panel.PeriodAt(step.After), p, d,
                    Coupling.Dynamics.Decoupling.Elasticity(p, d), Coupling.Dynamics.Decoupling.StateOf(p, d));
            })]);
        }

        /// <summary>
        /// Haken's synergetics (哈肯模型) of two series: which of them is the order parameter (序参量), and its potential in every region and period. Fitted to the steps
        /// of all regions from one period of the panel to the next.
        /// </summary>
        /// <param name="first">A series as for <see cref="CouplingAngles"/>, usually the index of a subsystem.</param>
        /// <param name="second">The other series.</param>
        /// <returns>The analysis, and a row a region-period where one is the order parameter.</returns>
        /// <exception cref="FusionMetricsException">There is no such series, or the steps do not determine the model.</exception>
        public HakenTable Haken(string first, string second)
        {
            var (one, other, panel) = (ResultSeries.Of(result, first), ResultSeries.Of(result, second), result.Panel);
            HakenStep[] steps = [.. PanelSteps.Consecutive(panel).Where(s => panel.PeriodIndices[s.After] == panel.PeriodIndices[s.Before] + 1)
                .Select(s => new HakenStep(one[s.Before], other[s.Before], one[s.After], other[s.After]))
                .Where(s => double.IsFinite(s.First + s.Second + s.NextFirst + s.NextSecond))];
            var analysis = HakenAnalysis.Of(steps) ?? throw DynamicsCheck.NoModel(first, second, steps.Length);
            return new(analysis, analysis.Governing is not { } model ? [] : [.. Enumerable.Range(0, panel.RowCount).Select(row =>
            {
                var order = (model == analysis.First ? one : other)[row];
                return new HakenRow(panel.RegionAt(row).Code, panel.PeriodAt(row), order, model.Potential(order), model.DistanceFromStable(order));
            })], analysis.Governing is null ? null : analysis.Governing == analysis.First ? first : second);
        }
    }

    private static double[] WeightsAt(EvaluationResult result, int row, CouplingWeights weights)
    {
        var frame = result.Model.Frames.First(f => f.Period is null || f.Period == result.Panel.PeriodAt(row));
        return [.. weights.Resolve([.. frame.Groups.Take(result.Recipe.System.Subsystems.Count).Select(g => g.Weight)])];
    }
}
