using System.Globalization;

namespace FusionMetrics;

/// <summary>
/// A period of time: a year, half-year, quarter, month or day. Immutable; ordered by frequency, then by time.
/// Written as the SDMX standard writes it: <c>2019</c>, <c>2019-S1</c>, <c>2019-Q1</c>, <c>2019-01</c>, <c>2019-01-31</c>.
/// The default value is the annual period 0, which stands for no real year.
/// </summary>
public readonly record struct Period : IComparable<Period>
{
    private readonly int ordinal;

    private Period(Frequency frequency, int ordinal)
    {
        Frequency = frequency;
        this.ordinal = ordinal;
    }

    /// <summary>The frequency this period belongs to.</summary>
    public Frequency Frequency { get; }

    /// <summary>The calendar year in which the period lies.</summary>
    public int Year => Frequency == Frequency.Daily ? DateOnly.FromDayNumber(ordinal).Year : ordinal / PerYear(Frequency);

    /// <summary>
    /// The start of the period in years: 2019 for the year 2019, 2019.25 for its second quarter. Slopes are measured against this,
    /// so a slope is always per year.
    /// </summary>
    public double TimeInYears => Frequency switch
    {
        Frequency.Annual => ordinal,
        Frequency.Daily => DayInYears(DateOnly.FromDayNumber(ordinal)),
        _ => (double)ordinal / PerYear(Frequency),
    };

    /// <summary>A year.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <returns>The period.</returns>
    public static Period OfYear(int year) => new(Frequency.Annual, Checked(year, 1, 9999, nameof(year)));

    /// <summary>A half-year.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="half">The half, 1 or 2.</param>
    /// <returns>The period.</returns>
    public static Period OfHalf(int year, int half) => Within(Frequency.Semiannual, year, half, nameof(half));

    /// <summary>A quarter.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="quarter">The quarter, from 1 to 4.</param>
    /// <returns>The period.</returns>
    public static Period OfQuarter(int year, int quarter) => Within(Frequency.Quarterly, year, quarter, nameof(quarter));

    /// <summary>A month.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <returns>The period.</returns>
    public static Period OfMonth(int year, int month) => Within(Frequency.Monthly, year, month, nameof(month));

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The period.</returns>
    public static Period OfDay(DateOnly day) => new(Frequency.Daily, day.DayNumber);

    /// <summary>
    /// Reads a period: <c>2019</c> (or <c>2019年</c>, and as <see cref="InChinese"/> writes the others), <c>2019-S1</c>, <c>2019-Q1</c> (or <c>2019Q1</c>), <c>2019-01</c> (or <c>2019-M01</c>, <c>2019M01</c>),
    /// <c>2019-01-31</c>. Spaces around it are ignored, letters may be small.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The period, when the text is one.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Period period) => PeriodText.TryParse(text, out period);

    /// <summary>Reads a period. See <see cref="TryParse"/>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static Period Parse(string text) => TryParse(text, out var period)
        ? period
        : throw new FormatException($"'{text}' is not a period: write 2019, 2019-S1, 2019-Q1, 2019-01 or 2019-01-31.");

    /// <inheritdoc/>
    public int CompareTo(Period other)
        => Frequency == other.Frequency ? ordinal.CompareTo(other.ordinal) : Frequency.CompareTo(other.Frequency);

    /// <summary>The period as SDMX writes it.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var part = ordinal % PerYear(Frequency) + 1;
        return Frequency switch
        {
            Frequency.Annual => ordinal.ToString(CultureInfo.InvariantCulture),
            Frequency.Semiannual => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-S{part}"),
            Frequency.Quarterly => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{part}"),
            Frequency.Monthly => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{part:00}"),
            _ => DateOnly.FromDayNumber(ordinal).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The period in Chinese: 2019年, 2019年上半年, 2019年第1季度, 2019年1月, 2019年1月31日.</summary>
    /// <returns>The text.</returns>
    public string InChinese()
    {
        var part = ordinal % PerYear(Frequency) + 1;
        var within = Frequency switch
        {
            Frequency.Annual => "",
            Frequency.Semiannual => part == 1 ? "上半年" : "下半年",
            Frequency.Quarterly => $"第{part}季度",
            Frequency.Monthly => $"{part}月",
            _ => DateOnly.FromDayNumber(ordinal).ToString("M月d日", CultureInfo.InvariantCulture),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{(Frequency == Frequency.Annual ? $"{Year}" : $"{Year:0000}")}年{within}");
    }

    /// <summary>Whether one period comes before another.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Whether one period comes after another.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Whether one period comes before another or is the same.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one period comes after another or is the same.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>The period that begins nearest to a time in years: of <see cref="TimeInYears"/> the period itself.</summary>
    internal static Period Nearest(Frequency frequency, double time)
    {
        if (frequency != Frequency.Daily) return new(frequency, (int)Math.Round(time * PerYear(frequency)));
        var year = Math.Clamp((int)Math.Floor(time), 1, 9999);
        var day = Math.Round((time - year) * (DateTime.IsLeapYear(year) ? 366 : 365));
        return new(frequency, (int)Math.Clamp(new DateOnly(year, 1, 1).DayNumber + day, 0, DateOnly.MaxValue.DayNumber));
    }

    /// <summary>Whether the whole of a period lies from the first day of one to the last of another, each of any frequency; null for no end.</summary>
    internal bool IsWithin(Period? from, Period? to) => !(FirstDay < from?.FirstDay) && !(LastDay > to?.LastDay);

    /// <summary>The first day.</summary>
    internal DateOnly FirstDay => Frequency == Frequency.Daily ? DateOnly.FromDayNumber(ordinal) : new(Math.Max(1, Year), 1 + ordinal % PerYear(Frequency) * (12 / PerYear(Frequency)), 1);

    /// <summary>The last day.</summary>
    internal DateOnly LastDay
    {
        get
        {
            if (Frequency == Frequency.Daily) return FirstDay;
            var month = FirstDay.AddMonths(12 / PerYear(Frequency) - 1);
            return new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
        }
    }

    /// <summary>The period that comes so many periods later.</summary>
    internal Period After(int periods) => new(Frequency, ordinal + periods);

    /// <summary>How many periods lie between an earlier one of the same frequency and this one.</summary>
    internal int Since(Period earlier) => ordinal - earlier.ordinal;

    /// <summary>How many periods a year has; 1 for days, which have no fixed number.</summary>
    internal static int PerYear(Frequency frequency) => frequency switch
    {
        Frequency.Semiannual => 2,
        Frequency.Quarterly => 4,
        Frequency.Monthly => 12,
        _ => 1,
    };

    private static Period Within(Frequency frequency, int year, int part, string name)
    {
        var parts = PerYear(frequency);
        return new(frequency, Checked(year, 1, 9999, nameof(year)) * parts + Checked(part, 1, parts, name) - 1);
    }

    private static int Checked(int value, int least, int most, string name)
        => value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(name, value, $"From {least} to {most}.");

    private static double DayInYears(DateOnly day)
        => day.Year + (day.DayOfYear - 1) / (DateTime.IsLeapYear(day.Year) ? 366.0 : 365.0);
}
