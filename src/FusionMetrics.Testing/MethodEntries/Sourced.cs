using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.MethodEntries;

/// <summary>Every number can be traced to where its method comes from. A provider computes none.</summary>
internal sealed class Sourced()
    : PromiseOf<Method>($"{MethodPromises.Family}.sourced", "The description says where the method comes from: author and year, or 'by definition'.")
{
    public override IEnumerable<Trial<Method>> Trials() => [Try("the source", method
        => method.Family == MethodFamily.Provider || method.Description.Source.Trim().Length > 0 ? null : "no source")];
}
