using FusionMetrics.Cli.Commands;

namespace FusionMetrics.Cli.Output;

/// <summary>What is asked to be shown.</summary>
internal static class ShownNames
{
    /// <summary>The names that are asked for; null, and said, where there is none of a name.</summary>
    /// <param name="asked">One name as it stands, even with a comma in it, or several with commas between; null for none.</param>
    /// <param name="what">What a name is of: a region, a series.</param>
    /// <param name="known">The names there are.</param>
    public static string[]? Of(string? asked, string what, IEnumerable<string> known)
    {
        string[] names = [.. known.Distinct()], show = names.Contains(asked) ? [asked!] : SharedOptions.Parts(asked), unknown = [.. show.Except(names)];
        foreach (var name in unknown) Console.Error.WriteLine($"error: There is no {what} '{name}' to show.{NearestName.DidYouMean(name, names)}");
        return unknown.Length == 0 ? show : null;
    }
}
