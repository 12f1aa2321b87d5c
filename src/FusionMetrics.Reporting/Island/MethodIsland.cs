using System.Text.Json;
using FusionMetrics.Methods;

namespace FusionMetrics.Reporting.Island;

/// <summary>The method appendix: every method with its formula, options and source; conventions, diagnostics and the manifest.</summary>
internal static class MethodIsland
{
    public static void Write(Utf8JsonWriter json, ReportContent content)
    {
        var catalog = content.Catalog;
        json.WriteString("scope", content.Result.Recipe.Scope.ToString());
        json.List("methods", UsedMethods.Of(content.Result.Recipe, content.Outlook.Recipe, catalog), used => Write(json, catalog.Find(used.Family, used.Choice.Id)!, used.Choice));
        json.Texts("conventions", content.Conventions);
        json.List("diagnostics", content.Diagnostics.OrderByDescending(d => d.Severity), diagnostic => json.Object(() =>
        {
            json.WriteString("id", diagnostic.Id);
            json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
            json.WriteString("title", diagnostic.Rule.Title);
            json.WriteString("message", diagnostic.Message);
        }));
        if (content.ManifestJson is not null) json.WriteString("manifest", content.ManifestJson);
    }

    private static void Write(Utf8JsonWriter json, Method method, MethodChoice choice) => json.Object(() =>
    {
        json.WriteString("family", method.Family.ToString().ToLowerInvariant());
        json.WriteString("id", method.Id);
        json.WriteString("summary", method.Description.Summary);
        json.WriteString("formula", method.Description.Formula);
        json.WriteString("source", method.Description.Source);
        var written = method.Options.Write(choice.Options ?? method.Options.Defaults);
        json.List("options", written, option => json.Object(() =>
        {
            json.WriteString("name", option.Key);
            json.WriteString("value", Text(option.Value));
        }));
    });

    // A value as a recipe writes it: a scalar, a list, a map.
    private static string Text(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        IEnumerable<KeyValuePair<string, object>> map => $"{{ {string.Join(", ", map.Select(entry => $"{entry.Key}: {Text(entry.Value)}"))} }}",
        System.Collections.IEnumerable list => $"[{string.Join(", ", list.Cast<object>().Select(Text))}]",
        _ => value.ToString() ?? "",
    };
}
