using CsCheck;

namespace FusionMetrics.Tests.Panels;

public class PeriodTests
{
    private static readonly Gen<Period> AnyPeriod = Gen.OneOf(
        Gen.Int[1, 9999].Select(Period.OfYear),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 2]).Select(Period.OfHalf),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 4]).Select(Period.OfQuarter),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12]).Select(Period.OfMonth),
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(d => Period.OfDay(DateOnly.FromDayNumber(d))));

    [Theory]
    [InlineData("2019", "2019")]
    [InlineData(" 2019 ", "2019")]
    [InlineData("2019-S2", "2019-S2")]
    [InlineData("2019s2", "2019-S2")]
    [InlineData("2019-H1", "2019-S1")]
    [InlineData("2019-Q4", "2019-Q4")]
    [InlineData("2019Q1", "2019-Q1")]
    [InlineData("2019q1", "2019-Q1")]
    [InlineData("2019-01", "2019-01")]
    [InlineData("2019-M1", "2019-01")]
    [InlineData("2019M01", "2019-01")]
    [InlineData("2019-m12", "2019-12")]
    [InlineData("2020-02-29", "2020-02-29")]
    [InlineData("2019年", "2019")]
    [InlineData("2019年度", "2019")]
    [InlineData("2019年上半年", "2019-S1")]
    [InlineData("2019年下半年", "2019-S2")]
    [InlineData("2019年第1季度", "2019-Q1")]
    [InlineData("2019年4季度", "2019-Q4")]
    [InlineData("2019年三季度", "2019-Q3")]
    [InlineData("2019年第二季度", "2019-Q2")]
    [InlineData("2019年1月", "2019-01")]
    [InlineData("2019年12月", "2019-12")]
    [InlineData("2020年2月29日", "2020-02-29")]
    public void Every_written_form_is_read(string text, string standard) => Period.Parse(text).ToString().Should().Be(standard);

    [Theory]
    [InlineData("2019", "2019年")]
    [InlineData("2019-S1", "2019年上半年")]
    [InlineData("2019-S2", "2019年下半年")]
    [InlineData("2019-Q3", "2019年第3季度")]
    [InlineData("2019-01", "2019年1月")]
    [InlineData("2020-02-29", "2020年2月29日")]
    public void A_period_is_said_in_Chinese(string text, string chinese) => Period.Parse(text).InChinese().Should().Be(chinese);

    [Theory]
    [InlineData("2019", "2019-01-01", "2019-12-31")]
    [InlineData("2019-S2", "2019-07-01", "2019-12-31")]
    [InlineData("2019-Q2", "2019-04-01", "2019-06-30")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    [InlineData("2020-02-29", "2020-02-29", "2020-02-29")]
    public void A_period_has_a_first_and_a_last_day(string text, string first, string last)
        => (Period.Parse(text).FirstDay, Period.Parse(text).LastDay).Should().Be((DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("0000")]
    [InlineData("20190")]
    [InlineData("-2019")]
    [InlineData("12-01")]
    [InlineData("2019-")]
    [InlineData("2019-0")]
    [InlineData("2019-00")]
    [InlineData("2019-13")]
    [InlineData("2019年13月")]
    [InlineData("2019年0月")]
    [InlineData("2019年月")]
    [InlineData("2019年第5季度")]
    [InlineData("2019年季度")]
    [InlineData("2019年第12季度")]
    [InlineData("2019年2月29日")]
    [InlineData("2019年2月0日")]
    [InlineData("2019年2月1")]
    [InlineData("2019年2月日")]
    [InlineData("2019年中")]
    [InlineData("19年1月")]
    [InlineData("2019-Q5")]
    [InlineData("2019-Q0")]
    [InlineData("2019-S3")]
    [InlineData("2019-M13")]
    [InlineData("2019-02-29")]
    [InlineData("2019-2-1")]
    [InlineData("2019/01")]
    [InlineData("2019-W01")]
    [InlineData("2019Q")]
    [InlineData("２０１９")]
    [InlineData("year")]
    public void What_is_not_a_period_is_refused(string text)
    {
        Period.TryParse(text, out var period).Should().BeFalse();
        period.Should().Be(default(Period));
        var parse = () => Period.Parse(text);
        parse.Should().Throw<FormatException>().WithMessage($"'{text}' is not a period*");
    }

    [Fact]
    public void What_is_written_is_read_back() => AnyPeriod.Sample(period =>
    {
        Period.Parse(period.ToString()).Should().Be(period);
        Period.Parse(period.InChinese()).Should().Be(period);
    });

    [Fact]
    public void The_parts_are_those_given()
    {
        Period.OfYear(2019).Year.Should().Be(2019);
        Period.OfHalf(2019, 2).Year.Should().Be(2019);
        Period.OfQuarter(2019, 4).Year.Should().Be(2019);
        Period.OfMonth(2019, 12).Year.Should().Be(2019);
        Period.OfDay(new DateOnly(2019, 12, 31)).Year.Should().Be(2019);
    }

    [Fact]
    public void Time_in_years_is_the_start_of_the_period()
    {
        Period.OfYear(2019).TimeInYears.Should().Be(2019);
        Period.OfHalf(2019, 2).TimeInYears.Should().Be(2019.5);
        Period.OfQuarter(2019, 2).TimeInYears.Should().Be(2019.25);
        Period.OfMonth(2019, 4).TimeInYears.Should().Be(2019.25);
        Period.OfDay(new DateOnly(2020, 1, 1)).TimeInYears.Should().Be(2020);
    }

    [Fact]
    public void Periods_of_one_frequency_are_ordered_as_time_is()
        => Gen.Select(AnyPeriod, AnyPeriod).Where((a, b) => a.Frequency == b.Frequency).Sample((a, b) =>
        {
            a.CompareTo(b).Should().Be(-b.CompareTo(a));
            (a < b).Should().Be(a.TimeInYears < b.TimeInYears);
            (a >= b).Should().Be(a.TimeInYears >= b.TimeInYears);
            (a == b).Should().Be(a.CompareTo(b) == 0);
        });

    [Theory]
    [InlineData(0)]
    [InlineData(10000)]
    public void A_year_out_of_range_is_refused(int year)
    {
        var make = () => Period.OfYear(year);
        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_part_out_of_range_is_refused()
    {
        Action[] makes =
            [() => Period.OfHalf(2019, 3), () => Period.OfQuarter(2019, 0), () => Period.OfMonth(2019, 13), () => Period.OfMonth(0, 1)];
        makes.Should().AllSatisfy(make => make.Should().Throw<ArgumentOutOfRangeException>());
    }
}
