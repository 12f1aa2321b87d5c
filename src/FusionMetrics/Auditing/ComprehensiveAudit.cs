namespace FusionMetrics.Auditing;

/// <summary>Which weights of T a printed column follows.</summary>
internal static class ComprehensiveAudit
{
    // How far a weight may be left open.
    private const double MostOpen = 0.1;

    /// <summary>Equal weights, or those that the source states.</summary>
    public static IEnumerable<(string Id, string Words, double[] Weights)> Known(int subsystems, AuditOptions options)
    {
        if (options.Weights.Given is not null)
        {
            double[] given = [.. options.Weights.Resolve([])];
            yield return ("given", $"T = sum a U, a = {string.Join(", ", given.Select(Plain.Number))} as stated", given);
        }
        yield return ("equal", "T = mean U, equal weights", [.. Enumerable.Repeat(1.0 / subsystems, subsystems)]);
    }

    public static Judgement Of(AuditedRows rows, Figures printed, AuditOptions options)
    {
        var judgement = Judgement.Of(printed,
        [
            .. Known(rows.Subsystems, options).Select(known => OfWeights(known.Id, known.Words, rows, known.Weights)),
            OfFunction("sum", "sum U", rows, Sum) with { Mistake = "The sum stands for the mean" },
            OfFunction("geometric-mean", "(prod U)^(1/n)", rows, u => Coupling.CouplingError.LostDenominator.Of(u)) with { Mistake = "The geometric mean stands for the mean" },
        ]);
        int[] both = [.. Enumerable.Range(0, rows.Count).Where(row => rows.Box(row) is not null && printed.Range(row) is not null)];
        var fit = WeightFit.Of([.. both.Select(row => rows.Box(row)!)], [.. both.Select(row => printed.Range(row)!.Value)]);
        // Where other weights fit as well, the table cannot tell them from equal ones.
        return fit is null || (judgement.IsSettled && !IsOpen(fit)) ? judgement : judgement.With([Fitted(fit, rows)]);
    }

    public static bool IsOpen(WeightFit fit) => Array.Exists(fit.Ranges, range => range.Width > MostOpen);

    public static string Note(WeightFit fit)
        => $"the weights were fitted: {string.Join(", ", fit.Ranges.Select(r => $"{Plain.Number(r.Low)} to {Plain.Number(r.High)}"))} do";

    private static Guess Fitted(WeightFit fit, AuditedRows rows) => OfWeights("weights", $"T = sum a U, a = {fit.Text}", rows, fit.Weights) with
    {
        Parameters = rows.Subsystems - 1, IsOpen = IsOpen(fit), Note = Note(fit),
    };

    private static Guess OfWeights(string id, string words, AuditedRows rows, double[] weights)
        => Guess.OfIndices(id, words, rows, u => WeightFit.Mean(weights, u), row => WeightFit.Mean(weights, rows.Box(row)!)) with { Weights = weights };

    private static Guess OfFunction(string id, string words, AuditedRows rows, Func<double[], double> function)
        => Guess.OfIndices(id, $"T = {words}", rows, function, row => BoxRange.OfEven(PointFunctions.Each(function), rows.Box(row)!));

    private static double Sum(double[] u)
    {
        var sum = 0.0;
        foreach (var index in u) sum += index;
        return sum;
    }
}
