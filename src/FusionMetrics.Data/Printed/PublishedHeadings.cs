using System.Text.RegularExpressions;

namespace FusionMetrics.Data.Printed;

/// <summary>Recognises the columns of a printed table by their headings.</summary>
internal static partial class PublishedHeadings
{
    // The surest first: as soon as one pattern is met, those after it do not count.
    private static readonly Regex[] Indices = [NumberedIndex(), NamedIndex()];
    private static readonly Regex[] Coupling = [LetterC(), WordsC(), PrefixC()];
    private static readonly Regex[] Comprehensive = [LetterT(), WordsT(), PrefixT()];
    private static readonly Regex[] Coordination = [LetterD(), WordsD(), GradeD(), PrefixD()];

    public static IReadOnlyList<string> OfIndices(IReadOnlyList<string> headings) => First(Indices, headings);

    public static IReadOnlyList<string> OfCoupling(IReadOnlyList<string> headings) => First(Coupling, headings);

    public static IReadOnlyList<string> OfComprehensive(IReadOnlyList<string> headings) => First(Comprehensive, headings);

    public static IReadOnlyList<string> OfCoordination(IReadOnlyList<string> headings) => First(Coordination, headings);

    private static string[] First(Regex[] patterns, IReadOnlyList<string> headings)
        => patterns.Select(pattern => (string[])[.. headings.Where(h => pattern.IsMatch(h))]).FirstOrDefault(found => found.Length > 0) ?? [];

    [GeneratedRegex(@"^u[_ (]?\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberedIndex();

    [GeneratedRegex("^u[_ (]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedIndex();

    [GeneratedRegex("^c$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LetterC();

    [GeneratedRegex("耦合度|^coupling$|coupling[ _]degree|degree[ _]of[ _]coupling$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordsC();

    [GeneratedRegex("^c[_ (]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PrefixC();

    [GeneratedRegex("^t$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LetterT();

    [GeneratedRegex("综合|comprehensive|调和指数", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordsT();

    [GeneratedRegex("^t[_ (]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PrefixT();

    [GeneratedRegex("^(d|ccd)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LetterD();

    [GeneratedRegex("耦合协调|coupling[ _-]*(and[ _])?coordination", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordsD();

    [GeneratedRegex("协调度|coordination", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GradeD();

    [GeneratedRegex("^d[_ (]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PrefixD();
}
