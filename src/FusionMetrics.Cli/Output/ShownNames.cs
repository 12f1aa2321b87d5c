namespace FusionMetrics.Cli.Output;

/// <summary>What is asked to be shown.</summary>
internal static class ShownNames
{
    /// <summary>Whether there is all of it; says what there is not.</summary>
    /// <param name="show">The names that are asked for.</param>
    /// <param name="what">What a name is of: a region, a series.</param>
    /// <param name="known">The names there are.</param>
    public static bool AreKnown(IReadOnlyList<string> show, string what, IEnumerable<string> known)
    {
        string[] names = [.. known.Distinct()], unknown = [.. show.Except(names)];
        foreach (var name in unknown) Console.Error.WriteLine($"error: There is no {what} '{name}' to show.{NearestName.DidYouMean(name, names)}");
        return unknown.Length == 0;
    }
}
