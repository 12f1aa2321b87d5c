using System.Text;
using FusionMetrics.Methods;

namespace FusionMetrics.Cli.Output;

/// <summary>Methods as text for a screen.</summary>
internal static class MethodText
{
    public static string Of(IReadOnlyList<Method> methods)
    {
        var text = new StringBuilder();
        foreach (var family in methods.GroupBy(m => m.Family))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(family.Key.ToString().ToLowerInvariant()).Append('\n');
            foreach (var method in family) Add(text, method);
        }
        return text.ToString().TrimEnd();
    }

    private static void Add(StringBuilder text, Method method)
    {
        text.Append("  ").Append(method.Id).Append("\n    ").Append(method.Description.Summary).Append('\n');
        if (method.Description.Formula.Length > 0) text.Append("    ").Append(method.Description.Formula).Append('\n');
        foreach (var option in method.Options.Describe())
        {
            var usual = option.Default.Length > 0 ? $" (default {option.Default})" : "";
            text.Append("    ").Append(option.Name).Append(": ").Append(option.Values).Append(usual).Append(". ").Append(option.Summary).Append('\n');
        }
        if (method.Description.Source.Length > 0) text.Append("    Source: ").Append(method.Description.Source).Append('\n');
    }
}
