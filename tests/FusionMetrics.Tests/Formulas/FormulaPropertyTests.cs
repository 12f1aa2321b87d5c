using CsCheck;

namespace FusionMetrics.Tests.Formulas;

public class FormulaPropertyTests
{
    [Fact]
    public void A_formula_written_out_at_random_has_the_values_of_its_tree_to_the_bit()
        => Gen.Int[0, int.MaxValue].Sample(seed =>
        {
            var random = new Random(seed);
            var tree = FormulaTree.Random(random, random.Next(1, 5));
            var text = tree.Text(random);
            if (text.Length > 2_000) return;
            var (panel, cells) = Table(random);
            var values = Formula.Of(panel, text);
            for (var row = 0; row < values.Length; row++)
            {
                var expected = tree.At(cells, panel.RegionAt(row).Code, panel.PeriodAt(row).Year) ?? double.NaN;
                // The two zeros are one number.
                (values[row] + 0.0).Should().Be(expected + 0.0, $"{text} in row {row}");
            }
        }, iter: 2_000);

    [Fact]
    public void The_order_in_which_rows_were_read_changes_no_bit()
        => Gen.Int[0, int.MaxValue].Sample(seed =>
        {
            var random = new Random(seed);
            var tree = FormulaTree.Random(random, 3);
            var text = tree.Text(random);
            if (text.Length > 2_000) return;
            var (panel, cells) = Table(random);
            var builder = new PanelBuilder();
            int[] columns = [builder.Declare("人口"), builder.Declare("x")];
            foreach (var (region, year) in cells.Rows.OrderBy(_ => random.Next()))
                builder.AddRow(region, Period.OfYear(year), columns, [cells.At(region, year, "人口") ?? double.NaN, cells.At(region, year, "x") ?? double.NaN]);
            Formula.Of(builder.Build(), text).Should().Equal(Formula.Of(panel, text));
        }, iter: 200);

    [Fact]
    public void Any_text_is_read_or_refused_and_nothing_else()
        => Gen.Select(Gen.Int[0, 40], Gen.Int[0, int.MaxValue]).Sample((length, seed) =>
        {
            string[] pieces = ["x", "人口", "(", ")", "+", "-", "*", "/", "^", ",", "lag", "log", "index", "1", "2019", ".5", "1e3", "'2019'", "`x`", "`", "'", " ", "🦀", "é", "\0", "min(", "．", "e"];
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, length).Select(_ => pieces[random.Next(pieces.Length)]));
            var (panel, _) = Table(random);
            var problems = Formula.Problems(panel, new FusionMetrics.Formulas.DerivedIndicator("d", text));
            if (problems.Count > 0) problems.Should().OnlyContain(p => p.Location!.Position >= 1 && p.Location.Position <= text.Length + 1);
            else Formula.Of(panel, text).Should().OnlyContain(v => !double.IsInfinity(v));
        });

    private static (Panel Panel, FormulaTree.Cells Cells) Table(Random random)
    {
        var builder = new PanelBuilder();
        string[] codes = ["x", "人口"];
        int[] columns = [.. codes.Select(builder.Declare)];
        var cells = new FormulaTree.Cells([], [], 2000);
        foreach (var region in new[] { "A", "B", "<script>" })
            for (var year = 2000; year < 2007; year++)
            {
                // The years that indices are based on are there in one region at least.
                if (region != "A" && random.Next(5) == 0) continue;
                cells.Rows.Add((region, year));
                var values = codes.Select(_ => random.Next(6) switch { 0 => double.NaN, 1 => random.Next(-2, 3), 2 => -random.NextDouble() * 100, _ => random.NextDouble() * 100 }).ToArray();
                builder.AddRow(region, Period.OfYear(year), columns, values);
                for (var i = 0; i < codes.Length; i++)
                    if (!double.IsNaN(values[i])) cells.Values[(region, year, codes[i])] = values[i];
            }

        return (builder.Build(), cells);
    }
}
