namespace FusionMetrics.Tests.Formulas;

public class FormulaFunctionTests
{
    private const double None = double.NaN;

    [Theory]
    [InlineData("x + y * 2", 3.0, 4.0, 11.0)]
    [InlineData("(x + y) * 2", 3.0, 4.0, 14.0)]
    [InlineData("x - y - 1", 3.0, 4.0, -2.0)]
    [InlineData("x / y / 2", 3.0, 4.0, 0.375)]
    [InlineData("2 ^ 3 ^ 2", 0.0, 0.0, 512.0)]
    [InlineData("-2 ^ 2", 0.0, 0.0, -4.0)]
    [InlineData("2 ^ -1", 0.0, 0.0, 0.5)]
    [InlineData("--x", 3.0, 0.0, 3.0)]
    [InlineData("x * -y", 3.0, 4.0, -12.0)]
    [InlineData("(-x) ^ 3", 2.0, 0.0, -8.0)]
    [InlineData("(-x) ^ 2", 2.0, 0.0, 4.0)]
    [InlineData("x ^ 0", 0.0, 0.0, 1.0)]
    [InlineData("x / y * 1e6", 3.0, 4.0, 750000.0)]
    [InlineData(".5 + 1.5E+0", 0.0, 0.0, 2.0)]
    [InlineData("min(x, y, 2) + max(x, y)", 3.0, 4.0, 6.0)]
    [InlineData("abs(x - y)", 3.0, 4.0, 1.0)]
    [InlineData("sqrt(x + y + 2)", 3.0, 4.0, 3.0)]
    [InlineData("log(1) + exp(0)", 3.0, 4.0, 1.0)]
    [InlineData("x + y", 3.0, None, None)]
    [InlineData("0 * x", None, 4.0, None)]
    [InlineData("min(x, y)", None, 4.0, None)]
    public void Values_of_one_row(string formula, double x, double y, double value)
        => Formula.Of(Formula.Rows(("A", 2019, x, y)), formula).Should().Equal(value);

    [Theory]
    // ln 10 and e of a table to 17 digits.
    [InlineData("log(x)", 10.0, 2.3025850929940457)]
    [InlineData("exp(x)", 1.0, 2.7182818284590452)]
    [InlineData("x ^ 0.5", 2.0, 1.4142135623730951)]
    public void Functions_of_the_tables(string formula, double x, double value)
        => Formula.Of(Formula.Series((2019, x)), formula).Single().Should().BeApproximately(value, Math.BitIncrement(value) - value);

    [Fact]
    public void A_lag_steps_by_periods_and_not_by_rows()
    {
        var panel = Formula.Rows(("A", 2019, 1, 0), ("A", 2020, 2, 0), ("A", 2022, 4, 0), ("B", 2020, 7, 0), ("B", 2021, None, 0), ("B", 2022, 9, 0));
        Formula.Of(panel, "lag(x)").Should().Equal(None, 1, None, None, 7, None);
        Formula.Of(panel, "lag(x, 2)").Should().Equal(None, None, 2, None, None, 7);
        Formula.Of(panel, "lag(x, 1000)").Should().OnlyContain(v => double.IsNaN(v));
        Formula.Of(panel, "lead(x)").Should().Equal(2, None, None, None, 9, None);
        Formula.Of(panel, "diff(x, 3)").Should().Equal(None, None, 3, None, None, None);
        Formula.Of(panel, "lag(lag(x))").Should().Equal(None, None, None, None, None, 7);
    }

    [Fact]
    public void A_lag_of_a_quarterly_panel_steps_by_quarters()
    {
        var builder = new PanelBuilder();
        int[] x = [builder.Declare("x")];
        foreach (var (year, quarter, value) in new[] { (2019, 4, 1.0), (2020, 1, 2.0), (2020, 4, 3.0) }) builder.AddRow("A", Period.OfQuarter(year, quarter), x, [value]);
        var panel = builder.Build();
        Formula.Of(panel, "lag(x)").Should().Equal(None, 1, None);
        Formula.Of(panel, "growth(x, 4)").Should().Equal(None, None, 2);
        Formula.Of(panel, "index(x, '2020-Q1')").Should().Equal(50, 100, 150);
    }

    [Fact]
    public void Growth_is_a_share_of_a_value_above_0()
    {
        var panel = Formula.Series((2019, 4), (2020, 5), (2021, 0), (2022, 3), (2023, -3), (2024, 3));
        Formula.Of(panel, "growth(x)", out var found).Should().Equal(None, 0.25, -1, None, -2, None);
        var warning = found.Should().ContainSingle().Which;
        (warning.Id, warning.Severity, warning.Location!.Region, warning.Location.Period, warning.Location.Position).Should().Be(("FM2436", Severity.Warning, "A", Period.OfYear(2022), 1));
        warning.Message.Should().Contain("2 rows").And.Contain("not above 0");
    }

    [Fact]
    public void An_index_is_100_in_its_base_period()
    {
        var panel = Formula.Rows(("A", 2019, 4, 0), ("A", 2020, 5, 0), ("B", 2020, 8, 0), ("C", 2019, 0, 0), ("C", 2020, 1, 0), ("D", 2019, None, 0), ("D", 2020, 1, 0), ("E", 2019, -4, 0), ("E", 2020, 2, 0));
        Formula.Of(panel, "index(x, 2019)", out var found).Should().Equal(100, 125, None, None, None, None, None, 100, -50);
        found.Should().ContainSingle().Which.Message.Should().Contain("2 rows").And.Contain("(C, 2019)");
    }

    [Fact]
    public void A_sum_from_the_start_is_not_known_behind_a_gap()
    {
        var panel = Formula.Rows(("A", 2018, None, 0), ("A", 2019, 1, 0), ("A", 2020, 2, 0), ("A", 2021, None, 0), ("A", 2022, 4, 0), ("B", 2019, 5, 0), ("B", 2021, 6, 0));
        Formula.Of(panel, "cumulative(x)").Should().Equal(None, 1, 3, None, None, 5, None);
    }

    [Fact]
    public void A_sum_from_the_start_is_rounded_once()
        => Formula.Of(Formula.Series((2019, 1), (2020, 1e-16), (2021, 1e-16), (2022, 1e-16), (2023, -1)), "cumulative(x)")[^1].Should().BeApproximately(3e-16, 1e-31);

    [Fact]
    public void A_moving_mean_needs_every_one_of_its_periods()
    {
        var panel = Formula.Rows(("A", 2019, 1, 0), ("A", 2020, 2, 0), ("A", 2021, 6, 0), ("A", 2023, 3, 0), ("A", 2024, 3, 0), ("A", 2025, 9, 0), ("A", 2026, None, 0), ("B", 2019, 5, 0), ("B", 2020, 5, 0));
        Formula.Of(panel, "moving_mean(x, 3)").Should().Equal(None, None, 3, None, None, 5, None, None, None);
        Formula.Of(panel, "moving_mean(x, 1)").Should().Equal(1, 2, 6, 3, 3, 9, None, 5, 5);
    }

    [Theory]
    [InlineData("1 / x", "x / y", 3, "the divisor is 0")]
    [InlineData("x / x", "x / y", 3, "the divisor is 0")]
    [InlineData("log(x)", "log(x)", 1, "above 0")]
    [InlineData("sqrt(x - 1)", "sqrt(x)", 1, "negative number")]
    [InlineData("x ^ -2", "x ^ y", 3, "no negative powers")]
    [InlineData("(x - 1) ^ 0.5", "x ^ y", 9, "only whole ones")]
    [InlineData("exp(710 - x)", "exp(x)", 1, "beyond the range")]
    [InlineData("(x + 1) * 1e300 * 1e300", "x * y", 17, "beyond the range")]
    public void What_has_no_value_is_missing_and_told_of(string formula, string usage, int position, string why)
    {
        var panel = Formula.Rows(("A", 2019, None, 0), ("A", 2020, 0, 0), ("A", 2021, 0, 0));
        Formula.Of(panel, formula, out var found).Should().OnlyContain(v => double.IsNaN(v));
        var warning = found.Should().ContainSingle().Which;
        warning.Message.Should().Contain($"character {position}:").And.Contain(usage).And.Contain("2 rows").And.Contain("(A, 2020)").And.Contain(why);
    }

    [Fact]
    public void A_moving_mean_and_a_sum_beyond_the_range_of_numbers_are_missing()
    {
        var panel = Formula.Series((2019, 1.7e308), (2020, 1.7e308));
        foreach (var formula in new[] { "cumulative(x)", "moving_mean(x, 2)" })
        {
            double.IsNaN(Formula.Of(panel, formula, out var found)[1]).Should().BeTrue();
            found.Should().ContainSingle().Which.Message.Should().Contain("beyond the range");
        }
    }
}
