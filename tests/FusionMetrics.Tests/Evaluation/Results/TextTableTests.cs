using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Evaluation.Results;

public class TextTableTests
{
    [Fact]
    public void Text_stands_left_numbers_stand_right_and_a_Chinese_character_is_two_columns_wide()
        => TextTable.Render(["region", "d", "grade"], [["北京", "0.95", "优质协调"], ["AUT", "0.5", "勉强协调"], ["内蒙古自治区", "10", ""]], [false, true, false])
            .Should().Be("""
                region           d  grade
                北京          0.95  优质协调
                AUT            0.5  勉强协调
                内蒙古自治区    10  

                """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_heading_wider_than_its_cells_makes_the_column()
        => TextTable.Render(["耦合协调度", "n"], [["1", "2"]], [true, true]).Should().Be("耦合协调度  n\n         1  2\n");

    [Theory]
    [InlineData("北京", 4)]
    [InlineData("，（全角）", 10)]
    [InlineData("한국", 4)]
    [InlineData("日本・カナ", 10)]
    [InlineData("𠮷", 2)]
    [InlineData("Zürich", 6)]
    [InlineData("Ελλάδα", 6)]
    public void The_width_of_a_name_is_that_of_a_terminal(string name, int width)
        => TextTable.Render([new string('-', 12), "x"], [[name, "1"]], [false, true]).Split('\n')[1].Should().Be(name + new string(' ', 12 - width) + "  1");

    [Fact]
    public void A_table_without_rows_is_its_headings() => TextTable.Render(["a", "b"], [], [false, true]).Should().Be("a  b\n");

    [Fact]
    public void Numbers_of_a_table_are_cut_to_six_digits_and_rows_to_twenty()
    {
        double[][] rows = [.. Enumerable.Range(1, 25).Select(i => new[] { i / 30.0, i / 25.0 })];
        var lines = TestPanel.GivenIndices("a", "b").Couple().Evaluate(TestPanel.OfRows(["a", "b"], rows)).Scores.ToString().Split('\n');
        lines[0].Should().Be("region  period        u_a   u_b");
        lines[1].Should().Be("r0001   2000    0.0333333  0.04");
        lines.Should().HaveCount(23).And.HaveElementAt(21, "... 5 more rows");
    }
}
