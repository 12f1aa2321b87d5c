using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.MethodEntries;

/// <summary>The recipe beside a result is written with every default, and must read back the same.</summary>
internal sealed class OptionsRoundTrip()
    : PromiseOf<Method>($"{MethodPromises.Family}.options-round-trip", "The default options, written and read back, are the default options.")
{
    public override IEnumerable<Trial<Method>> Trials() => [Try("the default options, written and read back", method =>
    {
        var set = method.Options;
        var (read, problem) = WrittenOptions.Read(set, WrittenOptions.Entries(set, set.Defaults));
        var (before, after) = (WrittenOptions.Text(set, set.Defaults), WrittenOptions.Text(set, read));
        return problem ?? (before == after ? null : $"{before}, and then {after}");
    })];
}
