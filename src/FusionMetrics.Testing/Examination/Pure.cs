namespace FusionMetrics.Testing.Examination;

/// <summary>The same input twice, with another input between, gives the same bits.</summary>
internal sealed class Pure<T>(string family, IReadOnlyList<Run<T>> runs)
    : PromiseOf<T>($"{family}.pure", "The same input gives the same bits, whatever came between.")
{
    public override IEnumerable<Trial<T>> Trials() => runs.Select((run, i) => Try(run.Case, method =>
    {
        var first = run.Of(method);
        Disturb(runs[(i + 1) % runs.Count], method);
        return first.DifferenceFrom(run.Of(method));
    }));

    private static void Disturb(Run<T> other, T method)
    {
        try
        {
            other.Of(method);
        }
        catch (Exception)
        {
            // That run has a trial of its own, which tells of it.
        }
    }
}
