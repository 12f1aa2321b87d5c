using System.Globalization;
using System.Text;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Drafts;

/// <summary>Text as a recipe holds it: scalars in quotes where they need them, comments on one line.</summary>
internal static class DraftYaml
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "null", "true", "false", "yes", "no", "on", "off", "y", "n" };

    /// <summary>A text as a scalar.</summary>
    public static string Scalar(string text)
    {
        if (IsPlain(text)) return text;
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (IsBreaking(c)) quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else quoted.Append(c);
        return quoted.Append('"').ToString();
    }

    /// <summary>What was written in a recipe, on one line.</summary>
    public static string Flow(RecipeNode node) => node switch
    {
        RecipeList list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        RecipeMap map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{Scalar(entry.Key.Text)}: {Flow(entry.Value)}"))} }}",
        _ => Scalar(((RecipeScalar)node).Text),
    };

    /// <summary>A text within a comment.</summary>
    public static string Comment(string text) => string.Concat(text.Select(c => IsBreaking(c) ? ' ' : c));

    private static bool IsPlain(string text)
        => text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_') && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ' ' or '/') && text.Trim() == text && !Words.Contains(text);

    // What ends a line in YAML, or cannot stand in it.
    private static bool IsBreaking(char c) => char.IsControl(c) || c is '\u0085' or '\u2028' or '\u2029' or '\uFEFF' or (>= '\uFFFE');
}
