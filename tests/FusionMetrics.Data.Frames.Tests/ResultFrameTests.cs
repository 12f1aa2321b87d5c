using FusionMetrics.Outlook;
using Microsoft.Data.Analysis;
using Microsoft.ML.Data;

namespace FusionMetrics.Data.Frames.Tests;

public class ResultFrameTests
{
    private static readonly EvaluationResult Result = Evaluate();

    [Fact]
    public void Every_cell_of_every_table_is_in_its_frame_to_the_bit()
    {
        foreach (var table in Result.Tables)
        {
            var frame = table.ToDataFrame();
            (frame.Rows.Count, frame.Columns.Count).Should().Be((table.Count, table.Columns.Count));
            foreach (var (column, framed) in table.Columns.Zip(frame.Columns))
            {
                framed.Name.Should().Be(column.Name);
                framed.DataType.Should().Be(column.Kind switch { ColumnKind.Text => typeof(string), ColumnKind.WholeNumber => typeof(long), _ => typeof(double) });
                for (var row = 0; row < table.Count; row++)
                {
                    object? expected = column.Text(row).Length == 0 ? null : column.Kind switch { ColumnKind.Text => column.Text(row), ColumnKind.WholeNumber => (long)column.Number(row), _ => column.Number(row) };
                    if (!Equals(framed[row], expected)) framed[row].Should().Be(expected, $"{table.Name}.{column.Name} in row {row}");
                }
            }
        }
    }

    [Fact]
    public void What_is_missing_is_null_in_a_frame_and_no_number_in_a_view()
    {
        // Two values: no p, and no grade of a series that is not graded.
        var table = new OutlookStudy().OfSeries([new("A", "x", [Period.OfYear(2000), Period.OfYear(2001)], [1, 2])]).Rows;
        var frame = table.ToDataFrame();
        new[] { "p", "grade", "grade_name" }.Select(column => frame.Columns[column][0]).Should().OnlyContain(cell => cell == null);
        frame.Columns["n"][0].Should().Be(2L);

        var view = table.ToDataView();
        view.Schema["grade"].Type.Should().Be(NumberDataViewType.Double);
        var (p, grade, name) = (0.0, 0.0, default(ReadOnlyMemory<char>));
        using var cursor = view.GetRowCursor(view.Schema);
        cursor.MoveNext();
        cursor.GetGetter<double>(view.Schema["p"])(ref p);
        cursor.GetGetter<double>(view.Schema["grade"])(ref grade);
        cursor.GetGetter<ReadOnlyMemory<char>>(view.Schema["grade_name"])(ref name);
        (p, grade, name.ToString()).Should().Be((double.NaN, double.NaN, ""));
    }

    [Fact]
    public void A_frame_is_ones_own()
    {
        var frame = Result.Scores.ToDataFrame();
        var before = Result.Scores[0].Indices[0];
        ((DoubleDataFrameColumn)frame.Columns["u_x"])[0] = -1;
        Result.Scores[0].Indices[0].Should().Be(before);
        ((double?)Result.Scores.ToDataFrame().Columns["u_x"][0]).Should().Be(before);
    }

    private static EvaluationResult Evaluate()
    {
        var builder = new PanelBuilder();
        int[] handles = [builder.Declare("a"), builder.Declare("b")];
        foreach (var (region, place) in new[] { ("A", 1), ("B", 2), ("C", 3) })
            for (var year = 0; year < 4; year++) builder.AddRow(region, Period.OfYear(2000 + year), handles, [place + year / 7.0, 3.0 / (place + year)]);
        var system = new IndicatorSystem([new Subsystem("x", [new Indicator("a")]), new Subsystem("y", [new Indicator("b")])]);
        return EvaluationRecipe.For(system).Rank("topsis").Couple().Detect().Evaluate(builder.Build());
    }
}
