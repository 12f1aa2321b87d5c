using System.Globalization;

namespace FusionMetrics.Testing.Examination;

/// <summary>A culture with other signs for numbers changes no bit.</summary>
internal sealed class CultureFree<T>(string family, IReadOnlyList<Run<T>> runs)
    : PromiseOf<T>($"{family}.culture-free", "The culture of the thread changes nothing.")
{
    public override IEnumerable<Trial<T>> Trials() => runs.Select(run => Try($"{run.Case}, decimal comma", method =>
    {
        var answer = run.Of(method);
        // Where it cannot tell twice the same, it is not the culture's doing.
        return answer.DifferenceFrom(run.Of(method)) is null ? answer.DifferenceFrom(InCommaCulture(run, method)) : null;
    }));

    private static Answer InCommaCulture(Run<T> run, T method)
    {
        // Made by hand, so that it is there on systems without culture data.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NegativeSign) = (",", ".", "~");
        var present = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = culture;
        try
        {
            return run.Of(method);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = present;
        }
    }
}
