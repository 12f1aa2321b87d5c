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
    public void A_scale_is_written_by_its_id_and_ones_own_by_its_edges()
    {
        GradeScale.Ten.ToString().Should().Be("ten");
        GradeScale.Of([0.25, 0.5], [("a", ""), ("b", ""), ("c", "")]).ToString().Should().Be("edges at 0.25, 0.5");
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

    [Theory]
    [InlineData("ten", 10)]
    [InlineData("seven", 7)]
    [InlineData("five", 5)]
    [InlineData("five-uneven", 5)]
    [InlineData("four", 4)]
    public void A_scale_has_as_many_grades_as_its_name_says_in_ascending_order(string id, int count)
    {
        var scale = GradeScale.All.Single(s => s.Id == id);
        scale.Grades.Should().HaveCount(count);
        scale.Edges.Should().HaveCount(count - 1).And.BeInAscendingOrder().And.OnlyContain(edge => edge > 0 && edge < 1);
        scale.Grades.Select(g => g.Name).Should().OnlyHaveUniqueItems();
        scale.Grades.Select(g => g.NameZh).Should().OnlyHaveUniqueItems();
    }

    /// <summary>Scientific Reports (2024) 14, 5150, Table 2; Environ. Sci. Pollut. Res. 29(3), Table 2; Journal of Natural Resources 35(9), Table 2.</summary>
    [Theory]
    [InlineData("seven", 0.19, 1)]
    [InlineData("seven", 0.2, 2)]
    [InlineData("seven", 0.39, 3)]
    [InlineData("seven", 0.4, 4)]
    [InlineData("seven", 0.59, 5)]
    [InlineData("seven", 0.6, 6)]
    [InlineData("seven", 0.7, 7)]
    [InlineData("five", 0.4, 3)]
    [InlineData("five", 0.8, 5)]
    [InlineData("five-uneven", 0.24, 1)]
    [InlineData("five-uneven", 0.5, 3)]
    [InlineData("five-uneven", 0.84, 4)]
    [InlineData("five-uneven", 0.85, 5)]
    [InlineData("four", 0.49, 1)]
    [InlineData("four", 0.5, 2)]
    [InlineData("four", 0.69, 3)]
    [InlineData("four", 0.7, 4)]
    public void Left_closed_grades_are_those_of_the_sources(string id, double coordination, int number)
        => GradeScale.All.Single(s => s.Id == id).NumberOf(coordination, EdgeRule.LeftClosed).Should().Be(number);

    /// <summary>Tian et al. (2021), Acta Geographica Sinica 76(4), Table 1: right-closed.</summary>
    [Theory]
    [InlineData(0.0, "低水平耦合")]
    [InlineData(0.3, "低水平耦合")]
    [InlineData(0.31, "拮抗")]
    [InlineData(0.5, "拮抗")]
    [InlineData(0.8, "磨合")]
    [InlineData(0.81, "高水平耦合")]
    [InlineData(1.0, "高水平耦合")]
    public void Stages_are_those_of_the_source(double coupling, string nameZh)
        => GradeScale.Stages.GradeOf(coupling, EdgeRule.RightClosed)!.NameZh.Should().Be(nameZh);

    [Fact]
    public void A_scale_of_ones_own_has_its_edges_and_names()
    {
        var scale = GradeScale.Of([0.4, 0.6], [("low", "低"), ("middle", "中"), ("high", "高")]);
        scale.NumberOf(0.4, EdgeRule.LeftClosed).Should().Be(2);
        scale.NumberOf(0.4, EdgeRule.RightClosed).Should().Be(1);
        scale.GradeOf(0.9, EdgeRule.LeftClosed).Should().Be(new Grade(3, "high", "高"));
        scale.GradeOf(double.NaN, EdgeRule.LeftClosed).Should().BeNull();
        scale.ToString().Should().Be("edges at 0.4, 0.6");
    }

    [Fact]
    public void All_that_is_wrong_with_a_scale_of_ones_own_is_said_at_once()
    {
        var wrong = () => GradeScale.Of([0.6, 0.4], [("low", ""), (" ", "")]);
        wrong.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().HaveCount(3).And.OnlyContain(d => d.Id == CouplingRules.BadGrades.Id);
        GradeScale.Check([], [("all", "")]).Should().ContainSingle();
        GradeScale.Check([double.NaN], [("a", ""), ("b", "")]).Should().ContainSingle();
        GradeScale.Check([0.5, 0.5], [("a", ""), ("b", ""), ("c", "")]).Should().ContainSingle();
    }

    [Fact]
    public void Beyond_the_edges_are_the_lowest_and_the_highest_grade()
    {
        GradeScale.Ten.NumberOf(-1, EdgeRule.LeftClosed).Should().Be(1);
        GradeScale.Ten.NumberOf(2, EdgeRule.RightClosed).Should().Be(10);
    }
}
