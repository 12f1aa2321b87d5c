using FusionMetrics.Coupling;

namespace FusionMetrics.Tests.Reference;

/// <summary>grade_edges.csv: the ten grades at and between their edges, for both ways of closing an interval.</summary>
public class GradeEdgeTests
{
    [Theory]
    [InlineData(EdgeRule.LeftClosed, "left_closed")]
    [InlineData(EdgeRule.RightClosed, "right_closed")]
    public void Every_edge_has_its_grade_and_both_its_names(EdgeRule rule, string column)
    {
        var table = ReferenceFile.Csv("coupling/grade_edges.csv");
        table.Should().HaveCount(17);
        foreach (var row in table)
        {
            var number = GradeScale.Ten.NumberOf(row.Number("d"), rule);
            GradeScale.Ten.Grades[number - 1].Should()
                .Be(new Grade(row.Integer($"{column}_grade"), row[$"{column}_en"], row[$"{column}_zh"]), "of D = {0}", row["d"]);
        }
    }
}
