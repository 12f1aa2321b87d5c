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
    public void A_name_cannot_tear_the_table_or_speak_to_the_terminal()
        => TextTable.Render(["region", "d"], [["A\nB", "1"], ["\u001b[31mC", "2"], ["D\u2028E", "3"]], [false, true])
            .Should().Be("region  d\nA B     1\n [31mC  2\nD E     3\n");

    [Fact]
    public void Numbers_of_a_column_have_the_same_decimals_and_of_a_long_table_both_ends_are_shown()
    {
        double[][] rows = [.. Enumerable.Range(1, 25).Select(i => new[] { i / 30.0, i / 25.0 })];
        var scores = TestPanel.GivenIndices("a", "b").Evaluate(TestPanel.OfRows(["a", "b"], rows)).Scores;
        var lines = scores.ToString().Split('\n');
        lines[0].Should().Be("region  period      u_a   u_b");
        lines[1].Should().Be("r0001   2000    0.03333  0.04");
        lines[10].Should().Be("r0010   2000    0.33333  0.40");
        lines[11].Should().Be("... 5 of 25 rows left out");
        lines[12].Should().Be("r0016   2000    0.53333  0.64");
        lines.Should().HaveCount(23).And.HaveElementAt(21, "r0025   2000    0.83333  1.00");
    }

    [Theory]
    [InlineData(2, "r0001", "... 23 of 25 rows left out", "r0025")]
    [InlineData(3, "r0001", "r0002", "... 22 of 25 rows left out", "r0025")]
    public void As_many_rows_are_shown_as_asked(int most, params string[] starts)
        => Long().ToTable(most).Split('\n')[1..^1].Select(line => line.StartsWith('.') ? line : line[..5]).Should().Equal(starts);

    [Theory]
    [InlineData(25)]
    [InlineData(int.MaxValue)]
    public void All_rows_are_shown_where_there_is_room(int most) => Long().ToTable(most).Split('\n').Should().HaveCount(27).And.NotContain(line => line.Contains("left out"));

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_table_has_two_ends(int most) => FluentActions.Invoking(() => Long().ToTable(most)).Should().Throw<ArgumentOutOfRangeException>();

    private static ScoreTable Long()
        => TestPanel.GivenIndices("a", "b").Evaluate(TestPanel.OfRows(["a", "b"], [.. Enumerable.Range(1, 25).Select(i => new[] { i / 30.0, i / 25.0 })])).Scores;
}
