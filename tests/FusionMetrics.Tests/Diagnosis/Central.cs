namespace FusionMetrics.Tests.Diagnosis;

/// <summary>Derivatives by central differences of the whole evaluation, as an oracle.</summary>
internal static class Central
{
    /// <summary>How a score of the engine moves with an indicator in a row, every other value and the frame staying as they are.</summary>
    public static double Slope(EvaluationResult result, Func<EvaluationResult, int, double> score, int row, string indicator, double step, EvaluationEngine? engine = null)
    {
        return (Moved(step) - Moved(-step)) / (2 * step);

        double Moved(double by)
        {
            var column = result.Panel.Column(indicator).ToArray();
            column[row] += by;
            var panel = result.Panel.WithColumns(new Dictionary<string, double[]> { [indicator] = column });
            return score((engine ?? EvaluationEngine.Default).Score(result.Model, panel), row);
        }
    }

    /// <summary>A step for an indicator: a share of its range.</summary>
    public static double Step(EvaluationResult result, string indicator, double share = 1e-5)
    {
        var column = result.Panel.Column(indicator).ToArray();
        return share * (column.Max() - column.Min());
    }
}
