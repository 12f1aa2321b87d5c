namespace FusionMetrics.Benchmarks;

/// <summary>The cheapest path to a D of the standard model, as one would write it first: bisection over the price, at which each subsystem is filled up.</summary>
internal static class PlainPath
{
    public static double CostOf(EvaluationResult result, string region, double goal, int years)
    {
        var (panel, frame) = (result.Panel, result.Model.Frames[0]);
        var row = panel.FindRow(region, panel.Periods[^1]);
        var subsystems = result.Recipe.System.Subsystems;
        var levers = frame.Indicators.Select(learned =>
        {
            var column = panel.Column(learned.Indicator.Code).ToArray();
            var sign = learned.Indicator.Direction == Direction.Cost ? -1 : 1;
            var speed = Enumerable.Range(1, column.Length - 1).Where(r => panel.RegionAt(r) == panel.RegionAt(r - 1)).Max(r => sign * (column[r] - column[r - 1]));
            var mean = column.Average();
            var cost = 1 / Math.Sqrt(column.Average(v => (v - mean) * (v - mean)));
            return (Subsystem: subsystems.ToList().FindIndex(s => s.Indicators.Contains(learned.Indicator)), Gain: learned.Weight / (learned.Maximum - learned.Minimum), Cost: cost,
                Reach: Math.Min(sign > 0 ? learned.Maximum - column[row] : column[row] - learned.Minimum, years * speed));
        }).OrderBy(lever => lever.Cost / lever.Gain).ToArray();
        var (low, high, spent) = (0.0, 1e6, 0.0);
        for (var step = 0; step < 100; step++)
        {
            var price = (low + high) / 2;
            var u = result.Scores[row].Indices.ToArray();
            spent = 0;
            foreach (var lever in levers)
            {
                var amount = Math.Clamp((price * lever.Gain / lever.Cost - u[lever.Subsystem]) / lever.Gain, 0, lever.Reach);
                u[lever.Subsystem] += lever.Gain * amount;
                spent += lever.Cost * amount;
            }
            var d = Math.Sqrt(Math.Pow(u.Aggregate(1.0, (product, v) => product * v), 1.0 / u.Length));
            if (d < goal) low = price;
            else high = price;
        }
        return spent;
    }
}
