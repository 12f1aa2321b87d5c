using System.Globalization;

namespace FusionMetrics.Data.Tables;

/// <summary>Reads the cells of a column of periods, of which most are like the one above.</summary>
internal sealed class PeriodCell(DateMeaning dates)
{
    private const string Advice = "Write 2019, 2019-S1, 2019-Q1, 2019-01 or 2019-01-31.";

    private readonly CodeCell text = new();
    private DateOnly? date;
    private Period period;

    /// <summary>The period.</summary>
    public Period Period => period;

    /// <summary>Whether the cell is a period.</summary>
    public bool IsPeriod { get; private set; }

    /// <summary>Reads text in UTF-8.</summary>
    public void Read(ReadOnlySpan<byte> cell)
    {
        if (text.Read(cell)) IsPeriod = TryParse(text.Text, dates, out period);
    }

    /// <summary>Reads a cell.</summary>
    public void Read(TableCell cell)
    {
        if (cell.Date is { } day)
        {
            if (date == day) return;
            date = day;
            text.Read(cell.ToString());
            IsPeriod = dates != DateMeaning.Unsaid;
            if (IsPeriod) period = Of(day, dates);
        }
        else if (text.Read(cell.ToString()) || date is not null)
        {
            date = null;
            IsPeriod = TryParse(text.Text, dates, out period);
        }
    }

    /// <summary>Says why the cell is not a period, and what to do.</summary>
    public string Explain() => date is null
        ? $"{CellText.Quote(new string(text.Text))} is not a period. {Advice}"
        : $"{new string(text.Text)} is a date where a period belongs. If the year is meant, set dates to year (or quarter, month, day).";

    /// <summary>Reads a period as text.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, DateMeaning dates, out Period period)
    {
        if (!Period.TryParse(text, out period)) return false;
        if (period.Frequency == Frequency.Daily && dates is not (DateMeaning.Unsaid or DateMeaning.Day)) period = Of(DateOnly.ParseExact(period.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture), dates);
        return true;
    }

    private static Period Of(DateOnly day, DateMeaning meaning) => meaning switch
    {
        DateMeaning.Year => Period.OfYear(day.Year),
        DateMeaning.HalfYear => Period.OfHalf(day.Year, day.Month > 6 ? 2 : 1),
        DateMeaning.Quarter => Period.OfQuarter(day.Year, (day.Month + 2) / 3),
        DateMeaning.Month => Period.OfMonth(day.Year, day.Month),
        _ => Period.OfDay(day),
    };
}
