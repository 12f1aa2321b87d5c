using System.Globalization;
using System.Text.RegularExpressions;

namespace FusionMetrics.Tests.Reference;

/// <summary>The tables of published figures on the pages of the methods say what stands in the cases, and name tests that there are.</summary>
public partial class PublishedFiguresInDocumentationTests
{
    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var page in new[] { "weighting.md", "ranking.md" })
            foreach (Match row in Row().Matches(File.ReadAllText(Repository.PathOf("docs", "methods", page))))
                rows.Add(row.Groups["method"].Value, row.Groups["figures"].Value, row.Groups["test"].Value, row.Groups["case"].Value);
        return rows;
    }

    [Fact]
    public void Both_pages_have_a_table() => Rows().Should().HaveCountGreaterThan(20);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_says_what_stands_in_its_case(string method, string figures, string test, string id)
    {
        var published = ReferenceFile.Json($"mcdm/{id}.json").GetProperty("published").Numbers();
        var shown = figures.Split(", ").Where(f => f != "...").Select(f => double.Parse(f, CultureInfo.InvariantCulture)).ToArray();
        shown.Should().Equal(figures.EndsWith("...", StringComparison.Ordinal) ? published.Take(shown.Length) : published);
        typeof(PublishedFiguresInDocumentationTests).Assembly.GetType($"FusionMetrics.Tests.Reference.{test}").Should().NotBeNull($"{method} is tested");
    }

    [GeneratedRegex(@"^\| \[`(?<method>[^`]+)`\]\(#[^)]+\) \| [^|]+ \| (?<figures>[-\d., ]+?) \| `(?<test>\w+)`, `(?<case>[\w-]+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
