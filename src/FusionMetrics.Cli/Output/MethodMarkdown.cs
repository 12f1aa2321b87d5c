using System.Text;
using FusionMetrics.Methods;

namespace FusionMetrics.Cli.Output;

/// <summary>Methods as a page of the documentation: a table a family.</summary>
internal static class MethodMarkdown
{
    public static string Of(IReadOnlyList<Method> methods)
    {
        var text = new StringBuilder("# Catalog of methods\n\nMade by `fusionmetrics methods --format markdown`; a test fails where this page is out of date.\n");
        foreach (var family in methods.GroupBy(m => m.Family))
        {
            text.Append("\n## ").Append(family.Key.ToString().ToLowerInvariant()).Append("\n\n| id | what it does | options and defaults | source |\n| --- | --- | --- | --- |\n");
            foreach (var method in family)
                text.Append("| `").Append(method.Id).Append("` | ").Append(Cell(method.Description.Summary)).Append(" | ")
                    .AppendJoin("<br>", method.Options.Describe().Select(Option)).Append(" | ").Append(Cell(method.Description.Source)).Append(" |\n");
        }
        return text.ToString().TrimEnd();
    }

    private static string Option(OptionDescription option)
        => $"`{option.Name}`: {Cell(option.Values)}{(option.Default.Length > 0 ? $" (`{Cell(option.Default)}`)" : "")}";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
