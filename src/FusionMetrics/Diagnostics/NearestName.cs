namespace FusionMetrics;

/// <summary>
/// Finds the name that was probably meant by one that does not exist: a column heading, a key of a recipe, the id of a method.
/// </summary>
public static class NearestName
{
    // Comparing costs length times length: names longer than this are not mistyped, they are something else.
    private const int LongestName = 64;

    /// <summary>
    /// The candidate with the fewest typing errors (a character missing, added, replaced, or two swapped) from a name. Upper and lower
    /// case differ by nothing; among equals the first wins.
    /// </summary>
    /// <param name="name">The name that does not exist.</param>
    /// <param name="candidates">The names that do.</param>
    /// <returns>The nearest candidate; null when none is near: more than one error in three characters of the longer one.</returns>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(candidates);
        if (name.Length is 0 or > LongestName) return null;
        string? nearest = null;
        var fewest = int.MaxValue;
        foreach (var candidate in candidates)
        {
            if (candidate.Length is 0 or > LongestName) continue;
            var longer = Math.Max(name.Length, candidate.Length);
            // One error makes another name of a single letter.
            var most = longer == 1 ? 0 : Math.Max(1, longer / 3);
            if (Math.Abs(name.Length - candidate.Length) > most) continue;
            var errors = Errors(name, candidate);
            if (errors < fewest && errors <= most) (nearest, fewest) = (candidate, errors);
        }
        return nearest;
    }

    /// <summary>The end of a message about a name that does not exist: <c> Did you mean 'region'?</c>, with a space before it.</summary>
    /// <param name="name">The name that does not exist.</param>
    /// <param name="candidates">The names that do.</param>
    /// <returns>The sentence; empty when no candidate is near.</returns>
    public static string DidYouMean(string name, IEnumerable<string> candidates)
        => Of(name, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    // The restricted Damerau-Levenshtein distance, over the last three rows of its table.
    private static int Errors(string a, string b)
    {
        Span<int> beforeLast = stackalloc int[LongestName + 1];
        Span<int> last = stackalloc int[LongestName + 1];
        Span<int> current = stackalloc int[LongestName + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = last[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }
            var free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
