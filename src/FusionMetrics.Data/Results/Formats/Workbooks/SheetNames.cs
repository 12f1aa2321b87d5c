namespace FusionMetrics.Data.Results;

/// <summary>Names that sheets may have: at most 31 characters, none of <c>: \ / ? * [ ]</c>, no two the same but for capitals.</summary>
internal static class SheetNames
{
    private const int MostCharacters = 31;

    public static IReadOnlyList<string> Of(IEnumerable<string> wanted)
    {
        var names = new List<string>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in wanted.Select(Clean))
        {
            var free = name;
            for (var next = 2; !taken.Add(free); next++) free = $"{name[..Math.Min(name.Length, MostCharacters - 5)]} ({next})";
            names.Add(free);
        }
        return names;
    }

    private static string Clean(string name)
    {
        var clean = string.Concat(name.Select(c => ":\\/?*[]".Contains(c, StringComparison.Ordinal) || char.IsControl(c) ? '_' : c)).Trim('\'');
        return clean.Length == 0 ? "table" : clean[..Math.Min(clean.Length, MostCharacters)];
    }
}
