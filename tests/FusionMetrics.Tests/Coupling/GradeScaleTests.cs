using CsCheck;
using FusionMetrics.Coupling;

namespace FusionMetrics.Tests.Coupling;

/// <summary>Properties. The edges themselves are in Reference: GradeEdgeTests.</summary>
public class GradeScaleTests
{
    [Fact]
    public void A_number_next_to_an_edge_is_on_its_own_side_of_it()
    {
        foreach (var (edge, i) in GradeScale.Ten.Edges.Select((edge, i) => (edge, i)))
        {
            foreach (var rule in Enum.GetValues<EdgeRule>())
            {
                GradeScale.Ten.NumberOf(Math.BitDecrement(edge), rule).Should().Be(i + 1);
                GradeScale.Ten.NumberOf(Math.BitIncrement(edge), rule).Should().Be(i + 2);
            }
            GradeScale.Ten.NumberOf(edge, EdgeRule.LeftClosed).Should().Be(i + 2);
            GradeScale.Ten.NumberOf(edge, EdgeRule.RightClosed).Should().Be(i + 1);
        }
    }

    [Fact]
    public void A_higher_D_never_has_a_lower_grade()
        => Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Gen.Enum<EdgeRule>()).Sample((a, b, rule)
            => GradeScale.Ten.NumberOf(Math.Min(a, b), rule).Should().BeLessThanOrEqualTo(GradeScale.Ten.NumberOf(Math.Max(a, b), rule)));

    [Fact]
    public void There_are_ten_grades_numbered_from_the_worst_with_two_names_each()
    {
        GradeScale.Ten.Grades.Select(g => g.Number).Should().Equal(Enumerable.Range(1, 10));
        GradeScale.Ten.Grades.Select(g => g.Name).Should().OnlyHaveUniqueItems();
        GradeScale.Ten.Grades.Select(g => g.NameZh).Should().OnlyHaveUniqueItems().And.OnlyContain(name => name.Length == 4);
        GradeScale.Ten.Edges.Should().HaveCount(9).And.BeInAscendingOrder();
    }

    [Fact]
    public void Beyond_the_edges_are_the_lowest_and_the_highest_grade()
    {
        GradeScale.Ten.NumberOf(-1, EdgeRule.LeftClosed).Should().Be(1);
        GradeScale.Ten.NumberOf(2, EdgeRule.RightClosed).Should().Be(10);
    }
}
