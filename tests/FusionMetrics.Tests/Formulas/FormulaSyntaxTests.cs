using FusionMetrics.Formulas;

namespace FusionMetrics.Tests.Formulas;

public class FormulaSyntaxTests
{
    private static readonly Panel Panel = Formula.Rows(("A", 2019, 1, 2), ("A", 2020, 3, 4));

    [Theory]
    [InlineData("", 1, "missing before the end")]
    [InlineData("x +", 4, "missing before the end")]
    [InlineData("x + * y", 5, "missing before '*'")]
    [InlineData("x y", 3, "operator is missing before 'y'")]
    [InlineData("(x + y", 7, "The '(' at character 1 is not closed")]
    [InlineData("x + y)", 6, "This ')' has no '('")]
    [InlineData("log(x", 6, "The '(' at character 4 is not closed")]
    [InlineData("log(x y)", 7, "An operator or a ')' is missing before 'y'")]
    [InlineData("1,234 + x", 2, "nothing between thousands")]
    [InlineData("2x", 2, "Write * between them")]
    [InlineData("x % y", 3, "'%' is not known here")]
    [InlineData("x × y", 3, "Did you mean '*'?")]
    [InlineData("（x + y) / 2", 1, "Did you mean '('?")]
    [InlineData("x ** y", 4, "missing before '*'")]
    [InlineData("`x + y", 1, "is not closed")]
    [InlineData("`` + y", 1, "Nothing stands between")]
    [InlineData("x + 1e999", 5, "beyond the range")]
    [InlineData("x + .", 5, "'.' is not known here")]
    [InlineData("x + 🦀", 5, "'🦀' is not known here")]
    [InlineData("x; DROP TABLE", 2, "Did you mean ','?")]
    public void What_cannot_be_read_is_an_error_with_its_position(string formula, int position, string says)
    {
        var problem = Formula.Problems(Panel, new DerivedIndicator("d", formula)).Should().ContainSingle().Which;
        (problem.Id, problem.Location!.Stage, problem.Location.Column, problem.Location.Position).Should().Be(("FM2431", "derive", "d", position));
        problem.Message.Should().StartWith($"'d', character {position}: ").And.Contain(says);
    }

    [Fact]
    public void Half_a_character_is_an_error() => Formula.Problems(Panel, new DerivedIndicator("d", "x + \ud800")).Should().ContainSingle(p => p.Id == "FM2431").Which.Location!.Position.Should().Be(5);

    [Theory]
    [InlineData("FM2432", "pateents + x", 1, "There is no column 'pateents'")]
    [InlineData("FM2432", "x + `X`", 5, "Did you mean 'x'?")]
    [InlineData("FM2432", "x + grwth(x)", 5, "Did you mean 'growth'?")]
    [InlineData("FM2432", "x + ln(x)", 5, "There are: lag(x, k), ")]
    [InlineData("FM2433", "log()", 1, "log(x) has 0 arguments here")]
    [InlineData("FM2433", "log(x, y)", 1, "log(x) has 2 arguments here")]
    [InlineData("FM2433", "min(x)", 1, "min(x, y, ...) has 1 argument here")]
    [InlineData("FM2433", "moving_mean(x)", 1, "moving_mean(x, k) has 1 argument here")]
    [InlineData("FM2433", "index(x)", 1, "index(x, 2010) has 1 argument here")]
    [InlineData("FM2433", "lag(x, 0)", 8, "whole number from 1 to 1000")]
    [InlineData("FM2433", "lag(x, 1.5)", 8, "whole number from 1 to 1000")]
    [InlineData("FM2433", "lag(x, -1)", 8, "whole number from 1 to 1000")]
    [InlineData("FM2433", "lag(x, y)", 8, "whole number from 1 to 1000")]
    [InlineData("FM2433", "lag(x, 1e9)", 8, "whole number from 1 to 1000")]
    [InlineData("FM2433", "lag(3, 1)", 5, "needs a column for x")]
    [InlineData("FM2433", "cumulative(1 + 1)", 14, "needs a column for x")]
    [InlineData("FM2433", "index(x, 1999)", 10, "It has 2019 to 2020")]
    [InlineData("FM2433", "index(x, '2019-Q1')", 10, "The panel has no period 2019-Q1")]
    [InlineData("FM2433", "index(x, y)", 10, "needs a period as its base")]
    [InlineData("FM2433", "x + 'y'", 5, "between backticks")]
    public void Wrong_names_and_arguments_are_errors_with_their_position(string id, string formula, int position, string says)
    {
        var problem = Formula.Problems(Panel, new DerivedIndicator("d", formula)).Should().ContainSingle().Which;
        (problem.Id, problem.Location!.Position).Should().Be((id, position));
        problem.Message.Should().Contain(says);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
        => Formula.Problems(Panel, new("a", "xx + lag(yy, 0) + foo(zz)"), new("b", "1 +"), new("x", "y"), new("c", "c"), new("c", "x"), new("", "x")).Select(p => p.Id)
            .Should().Equal("FM2432", "FM2432", "FM2433", "FM2432", "FM2432", "FM2431", "FM2435", "FM2435", "FM2435", "FM2435", "FM2434");

    [Fact]
    public void Circles_are_named()
    {
        var problems = Formula.Problems(null, new("a", "b + 1"), new("b", "c * x"), new("c", "lag(a)"), new("d", "a"), new("e", "e"));
        problems.Select(p => p.Id).Should().Equal("FM2434", "FM2434");
        problems[0].Message.Should().Contain("a -> b -> c -> a");
        problems[1].Message.Should().Contain("e -> e");
    }

    [Fact]
    public void Formulas_name_one_another_in_any_order()
    {
        var bag = new DiagnosticBag();
        var set = FormulaSet.Read([new("c", "b * 2 + a"), new("a", "x + 1"), new("b", "lag(a) + y")], Panel, bag.Add)!;
        set.Compute(Panel)["c"].Should().Equal(double.NaN, (2 + 4) * 2 + 4);
        (bag.ToList().Count, string.Join(' ', set.Inputs)).Should().Be((0, "x y"));
    }

    [Fact]
    public void A_long_chain_of_formulas_is_computed_without_depth()
    {
        DerivedIndicator[] chain = [.. Enumerable.Range(0, 20_000).Reverse().Select(i => new DerivedIndicator($"d{i}", i == 0 ? "x" : $"d{i - 1} + 1"))];
        FormulaSet.Read(chain, Panel, _ => { })!.Compute(Panel)["d19999"].Should().Equal(20_000, 20_002);
        Formula.Problems(Panel, [.. chain[..^1], new("d0", "d19999")]).Should().ContainSingle(p => p.Id == "FM2434").Which.Message.Should().Contain("...").And.Match(m => m.Length < 400);
    }

    [Theory]
    [InlineData("(", 100_000)]
    [InlineData("(", 1_000)]
    [InlineData("-", 1_000)]
    [InlineData("2^", 900)]
    [InlineData("log(", 400)]
    public void Depth_is_bounded(string opening, int times)
        => Formula.Problems(Panel, new DerivedIndicator("d", string.Concat(Enumerable.Repeat(opening, times)))).Should().ContainSingle(p => p.Id == "FM2431").Which.Message.Should().Contain("formulas of their own");

    [Fact]
    public void The_longest_formula_is_computed()
        => Formula.Of(Panel, string.Join('+', Enumerable.Repeat("x", 1_000)))[0].Should().Be(1_000);

    [Fact]
    public void Depth_below_the_bound_is_read() => Formula.Of(Panel, new string('(', 99) + "x" + new string(')', 99)).Should().Equal(1, 3);

    [Theory]
    [InlineData("人口")]
    [InlineData("NY.GDP.MKTP.CD")]
    [InlineData("_a1")]
    [InlineData("जनसंख्या")]
    [InlineData("السكان")]
    [InlineData("gdp per capita", true)]
    [InlineData("<script>alert('1')</script>", true)]
    [InlineData("a`b", true)]
    [InlineData("2019", true)]
    [InlineData("log")]
    public void Codes_in_any_script_are_names_and_others_stand_between_backticks(string code, bool quoted = false)
    {
        var builder = new PanelBuilder();
        builder.AddRow("A", Period.OfYear(2019), [builder.Declare(code)], [3]);
        Formula.Of(builder.Build(), $"1+{(quoted ? $"`{code.Replace("`", "``")}`" : code)}*2").Should().Equal(7);
    }
}
