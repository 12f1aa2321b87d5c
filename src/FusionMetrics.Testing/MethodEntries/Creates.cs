using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.MethodEntries;

/// <summary>A recipe that names the id alone must do.</summary>
internal sealed class Creates()
    : PromiseOf<Method>($"{MethodPromises.Family}.creates", "The method is made from its default options, named or not; nothing throws.")
{
    public override IEnumerable<Trial<Method>> Trials() =>
    [
        Try("no options", method => Breach(method, null)),
        Try("the default options", method => Breach(method, method.Options.Defaults)),
    ];

    private static string? Breach(Method method, MethodOptions? options)
    {
        object? made = null;
        return Acceptance.Refusal(() => made = method.CreateObject(options)) ?? (made is null ? "null" : null);
    }
}
