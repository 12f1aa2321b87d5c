using System.Text.Json.Nodes;
using FusionMetrics.Diagnosis;

namespace FusionMetrics.Data.Recipes;

/// <summary>Writes what of a result is diagnosed, in the form that <see cref="DiagnosisReader"/> reads.</summary>
internal static class DiagnosisWriter
{
    public static JsonObject Write(DiagnosisRecipe diagnosis)
    {
        var node = new JsonObject();
        if (diagnosis.Series is { } series) node["series"] = series;
        node["obstacles"] = new JsonObject { ["ideal"] = Word(DiagnosisReader.Ideals, diagnosis.Ideal), ["top"] = diagnosis.Top };
        node["contributions"] = Write(diagnosis.Contributions);
        if (diagnosis.Grey is { } grey) node["grey-relations"] = Write(grey);
        return node;
    }

    private static JsonObject Write(ContributionOptions contributions)
    {
        var node = new JsonObject();
        if (contributions.Region is { } region) node["region"] = region;
        if (contributions.Period is { } period) node["period"] = period.ToString();
        node["against"] = contributions.Against.ToString();
        node["method"] = Word(DiagnosisReader.Methods, contributions.Method);
        node["parts"] = Word(DiagnosisReader.Parts, contributions.Parts);
        return node;
    }

    private static JsonObject Write(GreyOptions grey) => new()
    {
        ["kind"] = Word(DiagnosisReader.Kinds, grey.Kind), ["rho"] = grey.Rho, ["scope"] = Word(DiagnosisReader.Scopes, grey.Scope),
        ["image"] = Word(DiagnosisReader.Images, grey.Image), ["values"] = Word(DiagnosisReader.Values, grey.Values),
    };

    private static string Word<T>((string Word, T Value)[] words, T value) where T : struct, Enum => Array.Find(words, w => w.Value.Equals(value)).Word;
}
