using System.Text.Json;
using FusionMetrics.Data.Json;

namespace FusionMetrics.Data.Sdmx;

/// <summary>Where the status of an observation stands, and which make it missing.</summary>
/// <param name="Codes">The codes that there are.</param>
/// <param name="Usual">The code where none is given; null for none.</param>
/// <param name="InObservation">Its position in an observation; -1 where it is not there.</param>
/// <param name="InSeries">Its position among the attributes of a series; -1 where it is not there.</param>
/// <param name="InDataSet">Its position among the attributes of the data set; -1 where it is not there.</param>
/// <param name="Omitted">The codes of observations that count as missing.</param>
internal sealed record SdmxJsonStatus(IReadOnlyList<string> Codes, string? Usual, int InObservation, int InSeries, int InDataSet, HashSet<string> Omitted)
{
    /// <summary>Whether an observation counts as missing.</summary>
    public bool Omits(JsonPart observation, JsonPart? series, JsonPart dataSet)
    {
        var given = InObservation >= 0 ? At(observation, InObservation)
            : InSeries >= 0 ? At(series?.Find("attributes"), InSeries)
            : At(dataSet.Find("attributes"), InDataSet);
        return (given ?? Usual) is { } status && Omitted.Contains(status);
    }

    // A code is given by its index, or, where there is no list of them, by itself.
    private string? At(JsonPart? list, int at)
    {
        if (list is not { IsList: true } some || at >= some.Element.GetArrayLength()) return null;
        var part = some with { Element = some.Element[at] };
        return part.Element.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Number when part.Count < Codes.Count => Codes[part.Count],
            JsonValueKind.String => part.Text,
            _ => throw part.Fails($"{part.Named} has the status {Tables.CellText.Quote(part.Element.GetRawText())}, but there are {Codes.Count}"),
        };
    }
}
