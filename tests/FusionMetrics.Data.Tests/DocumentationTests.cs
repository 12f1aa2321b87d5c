using System.Reflection;
using System.Text.RegularExpressions;

namespace FusionMetrics.Data.Tests;

public partial class DocumentationTests
{
    [Fact]
    public void Every_rule_has_a_heading_in_the_documentation_and_every_heading_a_rule()
    {
        var headings = Heading().Matches(File.ReadAllText(Repository.PathOf("docs", "diagnostics.md"))).Select(m => m.Groups[1].Value);
        headings.Should().BeEquivalentTo(Rules().Select(r => $"{r.Id} {r.Title}"));
    }

    [Fact]
    public void Every_rule_has_an_id_of_its_own()
        => Rules().Select(r => r.Id).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_rule_that_lets_a_report_be_made_has_a_title_in_Chinese()
    {
        var titles = ChineseTitle().Matches(File.ReadAllText(Repository.PathOf("src", "FusionMetrics.Reporting", "Page", "notes.js"))).Select(m => m.Groups[1].Value);
        titles.Should().BeEquivalentTo(Rules().Where(r => r.Severity != Severity.Error).Select(r => r.Id));
    }

    private static List<DiagnosticRule> Rules() =>
    [
        .. new[] { typeof(EvaluationEngine).Assembly, typeof(DataMethods).Assembly, typeof(Excel.ExcelRules).Assembly, typeof(Parquet.ParquetRules).Assembly, typeof(Frames.FrameRules).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.PropertyType == typeof(DiagnosticRule))
            .Select(property => (DiagnosticRule)property.GetValue(null)!),
    ];

    [GeneratedRegex(@"^### (FM\d{4} .+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\b(FM\d{4}): '[^']*\p{IsCJKUnifiedIdeographs}[^']*'")]
    private static partial Regex ChineseTitle();
}
