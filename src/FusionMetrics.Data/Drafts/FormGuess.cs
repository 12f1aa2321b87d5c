using System.Globalization;
using System.Text.RegularExpressions;

namespace FusionMetrics.Data.Drafts;

/// <summary>Guesses how a table holds a panel: which columns are region and period, by what they are called and by whether they tell the rows apart.</summary>
internal sealed partial class FormGuess
{
    private const int FirstYear = 1800;
    private const int LastYear = 2200;
    // Any year will do where nothing says one: a result never depends on the day it was computed.
    private const int UnknownYear = 2000;

    private readonly string file;
    private readonly DraftTable table;
    private readonly IReadOnlyList<DraftColumn> columns;
    private readonly IReadOnlyList<DraftColumn> places;
    private readonly IReadOnlyList<(DraftColumn Column, Period Period)> headings;

    private FormGuess(string file, DraftTable table, IReadOnlyList<DraftColumn> columns)
    {
        (this.file, this.table) = (file, table);
        headings = [.. columns.Where(c => c.Words.Text.Length > 0 && !c.IsText && FusionMetrics.Period.TryParse(c.Heading, out _)).Select(c => (c, FusionMetrics.Period.Parse(c.Heading)))];
        this.columns = [.. columns.Where(c => c.Heading.Length > 0 && columns.Count(other => other.Heading == c.Heading) == 1)];
        // A region's code may be a number where the heading says that it is one.
        places = [.. this.columns.Where(c => c.IsFilled && !DraftWords.Period.Is(c.Words) && (c.IsText || (DraftWords.Region.Is(c.Words) && !DraftWords.Identifier.Is(c.Words)) || IsRegionCode(c))).OrderBy(c => DraftWords.Region.Rank(c.Words) ?? int.MaxValue).ThenBy(c => c.Index)];
    }

    /// <summary>The form of a table.</summary>
    /// <exception cref="FusionMetricsException">None was found.</exception>
    public static DraftForm Of(string file, DraftTable table, IReadOnlyList<DraftColumn> columns)
    {
        var guess = new FormGuess(file, table, columns);
        var period = guess.Period();
        if (period is null && guess.headings.Count >= 2) return guess.SideBySide();
        return guess.Named(period) ?? guess.Wide(period) ?? guess.Long(period) ?? guess.Repeated(period) ?? throw guess.None("No column tells the regions apart: none is called region, country, province, 地区 or the like, and none holds a text in each row that is repeated in each period. "
            + "Give the column of the regions such a heading");
    }

    /// <summary>The form that the format of the source fixes.</summary>
    /// <exception cref="FusionMetricsException">A period is none.</exception>
    public static DraftForm Of(string file, TablePanelOptions form, IReadOnlyList<DraftColumn> columns)
    {
        DraftGuess Named(string heading, string reason) => new(columns.First(c => c.Heading == heading), reason);
        var period = Named(form.Period, "the format has periods there");
        return new(Named(form.Region, "the format has regions there"), period)
        {
            PeriodOfRow = period.Column.Periods(form.Dates) ?? throw new FusionMetricsException(DraftRules.NoPanel.Says(
                $"'{DraftYaml.Comment(period.Column.Heading)}' has codes that are no periods, such as '{DraftYaml.Comment(period.Column.TextOf(0))}'. Name the dimension that has them with 'period'.", DiagnosticLocation.In(file))),
            Indicator = Named(form.Indicator!, "the format has indicators there"), Value = Named(form.Value!, "the format has values there"), IsFixed = true,
        };
    }

    private sealed record PeriodGuess(DraftGuess Guess, IReadOnlyList<Period> OfRow, DateMeaning Dates);

    private PeriodGuess? Period()
    {
        foreach (var column in columns.Where(c => c.IsFilled).OrderBy(c => DraftWords.Period.Rank(c.Words) ?? int.MaxValue))
        {
            var named = DraftWords.Period.Rank(column.Words) is not null;
            if (!named && IsRegionCode(column)) continue;
            var dates = DatesOf(column);
            if (column.Periods(dates) is not { } periods || !AreAlike(periods) || (!named && !LooksLikePeriods(column, periods))) continue;
            return new(new(column, named ? "it is called so, and every cell is a period" : "every cell is a period, and periods repeat"), periods, dates);
        }
        return null;
    }

    // Numbers of fewer digits than a year has are none, whatever their column is called; nor does a panel mix years and quarters.
    private static bool AreAlike(IReadOnlyList<Period> periods) => periods.All(p => p.Frequency == periods[0].Frequency && p.Year is >= 1000 and <= 2999);

    // Whole numbers from 1800 to 2200, or anything more telling, such as 2019-Q1; in the cells of several rows.
    private static bool LooksLikePeriods(DraftColumn column, IReadOnlyList<Period> periods)
        => periods.All(p => p.Frequency != Frequency.Annual || p.Year is >= FirstYear and <= LastYear) && column.Distinct <= Math.Max(1, periods.Count / 2);

    // The first or the last day of a year or a month stands for it.
    private static DateMeaning DatesOf(DraftColumn column)
    {
        var days = column.Periods(DateMeaning.Day)?.Select(p => p.ToString()).ToList();
        if (days is null || days.Any(d => d.Length != "2019-12-31".Length)) return DateMeaning.Unsaid;
        DateOnly[] all = [.. days.Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture))];
        if (all.All(d => d is { Month: 1, Day: 1 }) || all.All(d => d is { Month: 12, Day: 31 })) return DateMeaning.Year;
        if (all.All(d => d.Day == 1) || all.All(d => d.AddDays(1).Day == 1)) return DateMeaning.Month;
        return DateMeaning.Day;
    }

    // Columns that are called indicator and value say that the form is long.
    private DraftForm? Named(PeriodGuess? period)
        => columns.Any(c => DraftWords.Indicator.Is(c.Words) && c.IsText && !DraftWords.Region.Is(c.Words)) && columns.Any(c => DraftWords.Value.Is(c.Words) && c.IsNumeric) ? Long(period) : null;

    private DraftForm? Wide(PeriodGuess? period)
    {
        var fewest = period is { Guess.Column.Distinct: > 1 } ? 2 : 1;
        foreach (var region in places.Where(c => c != period?.Guess.Column && (DraftWords.Region.Rank(c.Words) is not null || c.Distinct <= table.RowCount / fewest)))
        {
            if (!AreUnique(region, period)) continue;
            var called = DraftWords.Region.Rank(region.Words) is not null ? "it is called so" : "it holds texts";
            return Form(new(region, $"{called}, and {(period is null ? "" : "with the period ")}it names each row once"), period);
        }
        return null;
    }

    private DraftForm? Long(PeriodGuess? period)
    {
        var values = columns.Where(c => c.IsNumeric && c != period?.Guess.Column && !places.Contains(c)).ToList();
        if ((values.Find(c => DraftWords.Value.Is(c.Words)) ?? (values.Count == 1 ? values[0] : null)) is not { } value) return null;
        var names = columns.Where(c => c.IsText && c.IsFilled).OrderBy(c => DraftWords.Indicator.Rank(c.Words) ?? int.MaxValue).ThenBy(c => c.Distinct).ToList();
        foreach (var indicator in names)
            foreach (var region in places.Where(c => c != indicator && c != period?.Guess.Column))
                if (AreUnique(region, period, indicator))
                    return Form(new(region, $"with {(period is null ? "" : "the period and ")}the indicator it names each row once"), period) with
                    {
                        Indicator = new(indicator, DraftWords.Indicator.Rank(indicator.Words) is not null ? "it is called so, and a row is one observation" : "it holds texts that repeat for each region"),
                        Value = new(value, "it holds numbers"),
                    };
        return null;
    }

    // Rows that are there twice: validation names them, if their period is known.
    private DraftForm? Repeated(PeriodGuess? period)
    {
        if (places.FirstOrDefault(c => c != period?.Guess.Column && DraftWords.Region.Rank(c.Words) is not null) is not { } region) return null;
        return period is not null ? Form(new(region, "it is called so; some rows are there twice"), period)
            : throw None($"'{DraftYaml.Comment(region.Heading)}' names several rows each, and no one column is their period: none is called year, period, date, 年份 or the like and has a period such as 2020, 2020-Q1 or 2020-01 in each row. Give one such a heading, and such cells");
    }

    private DraftForm SideBySide()
    {
        var texts = places.Where(c => c.IsText).ToList();
        foreach (var region in places)
            foreach (var indicator in texts.Where(c => c != region).OrderBy(c => DraftWords.Indicator.Rank(c.Words) ?? int.MaxValue).ThenBy(c => c.Distinct))
                if (AreUnique(region, null, indicator))
                    return new(new(region, "with the indicator it names each row once"), null)
                    {
                        Indicator = new(indicator, DraftWords.Indicator.Rank(indicator.Words) is not null ? "it is called so" : "it holds texts that repeat for each region"), PeriodColumns = headings,
                    };
        throw None("The headings are periods, but no column names the indicator of each row. Add a column with its name, called indicator");
    }

    private DraftForm Form(DraftGuess region, PeriodGuess? period) => new(region, period?.Guess)
    {
        PeriodOfRow = period?.OfRow, Dates = period?.Dates ?? DateMeaning.Unsaid, AsOf = period is null ? FusionMetrics.Period.OfYear(YearOfFile() ?? UnknownYear) : null,
    };

    private int? YearOfFile() => Year().Match(Path.GetFileNameWithoutExtension(file)) is { Success: true } match ? int.Parse(match.Value, CultureInfo.InvariantCulture) : null;

    private bool AreUnique(DraftColumn region, PeriodGuess? period, DraftColumn? indicator = null)
    {
        var seen = new HashSet<(int, Period?, int)>();
        for (var row = 0; row < table.RowCount; row++)
            if (!seen.Add((region.CodeOfRow[row], period?.OfRow[row], indicator?.CodeOfRow[row] ?? 0))) return false;
        return true;
    }

    private static bool IsRegionCode(DraftColumn column) => column.Words.Text is "行政区划代码" or "code" or "id" or "fips";

    private FusionMetricsException None(string message) => new(DraftRules.NoPanel.Says($"{message}, and run init again.", DiagnosticLocation.In(file, 1)));

    [GeneratedRegex(@"(?<!\d)(19|20)\d\d(?!\d)")]
    private static partial Regex Year();
}
