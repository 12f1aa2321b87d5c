namespace FusionMetrics.Testing.MethodEntries;

/// <summary>Kebab case, as recipes are written: <c>linear-trend</c>.</summary>
internal static class KebabCase
{
    public static bool Is(string name) => name.Length > 0 && name.Split('-').All(IsWord) && char.IsAsciiLetter(name[0]);

    private static bool IsWord(string word) => word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));
}
