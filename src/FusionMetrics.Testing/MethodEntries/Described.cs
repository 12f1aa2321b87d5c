using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.MethodEntries;

/// <summary>Listings show the summary.</summary>
internal sealed class Described()
    : PromiseOf<Method>($"{MethodPromises.Family}.described", "The summary is a sentence, with a full stop; conventions are too.")
{
    public override IEnumerable<Trial<Method>> Trials() =>
    [
        new("the summary", method => IsSentence(method.Description.Summary) ? null : $"'{method.Description.Summary}'"),
        new("the conventions", method => method.Description.Conventions.FirstOrDefault(c => !IsSentence(c)) is { } bad ? $"'{bad}'" : null),
    ];

    private static bool IsSentence(string text) => text.Trim().Length > 1 && text.TrimEnd().EndsWith('.');
}
