using FusionMetrics.Data.Tables;
using FusionMetrics.Outlook;

namespace FusionMetrics.Data.Series;

/// <summary>Reads the rows of a tidy table into series, in the order in which regions and series first appear.</summary>
internal sealed class SeriesRows
{
    private const int RowsBetweenChecks = 4_096;

    private readonly SeriesOptions options;
    private readonly IPanelTable table;
    private readonly SeriesColumns columns;
    private readonly DiagnosticBag bag;
    private readonly CodeCell region = new();
    private readonly CodeCell indicator = new();
    private readonly PeriodCell period;
    private readonly OrderedDictionary<string, int> regions = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, int> names = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Region, string Series), (List<Period> Periods, List<double> Values)> series = [];
    private readonly NumberText number;
    private readonly CodeCell text = new();
    private readonly (int Numbers, int Texts, int Nearly)[] counts;
    private readonly List<Diagnostic>[] refused;

    public SeriesRows(SeriesOptions options, IPanelTable table, SeriesColumns columns, DiagnosticBag bag)
    {
        (this.options, this.table, this.columns, this.bag) = (options, table, columns, bag);
        (period, number) = (new PeriodCell(options.Dates), new NumberText(options.DecimalMark));
        counts = new (int, int, int)[columns.Values.Count];
        refused = [.. columns.Values.Select(_ => new List<Diagnostic>())];
    }

    /// <summary>Reads to the end.</summary>
    public IReadOnlyList<OutlookSeries> Read(CancellationToken cancellationToken)
    {
        int[] value = [.. columns.Values];
        var numbers = new double[value.Length];
        for (var row = 0; table.Read(); row++)
        {
            if (row % RowsBetweenChecks == 0) cancellationToken.ThrowIfCancellationRequested();
            var isPlaced = TryReadPlace();
            for (var from = 0; from < value.Length; from++)
            {
                var odd = table.ReadNumbers(value, numbers, from);
                for (var i = from; i < odd; i++) Take(i, numbers[i], isPlaced);
                if (odd < value.Length) Refuse(odd);
                from = odd;
            }
        }
        return Series();
    }

    private bool TryReadPlace()
    {
        var hasRegion = true;
        if (columns.Region >= 0)
        {
            table.Read(columns.Region, region);
            hasRegion = region.Text.Length > 0;
            if (!hasRegion) bag.Add(SourceRules.EmptyCode.Says("The row has no region. Fill in its code or remove the row.", table.At(columns.Region)));
        }
        if (columns.Indicator >= 0)
        {
            table.Read(columns.Indicator, indicator);
            if (indicator.Text.Length == 0)
            {
                bag.Add(SourceRules.EmptyCode.Says("The row has no series. Fill in its code or remove the row.", table.At(columns.Indicator)));
                hasRegion = false;
            }
        }
        table.Read(columns.Period, period);
        if (!period.IsPeriod) bag.Add(SourceRules.BadPeriod.Says(period.Explain(), table.At(columns.Period)));
        return hasRegion && period.IsPeriod;
    }

    private void Take(int column, double number, bool isPlaced)
    {
        if (!double.IsNaN(number)) counts[column].Numbers++;
        if (!isPlaced) return;
        var name = columns.Indicator >= 0 ? new string(indicator.Text) : table.Header[columns.Values[column]];
        names.TryAdd(name, names.Count);
        if (columns.Indicator >= 0 && options.Series is { } asked && !asked.Contains(name)) return;
        var key = (columns.Region >= 0 ? new string(region.Text) : "", name);
        if (!series.TryGetValue(key, out var lists))
        {
            series.Add(key, lists = ([], []));
            regions.TryAdd(key.Item1, regions.Count);
        }
        lists.Periods.Add(period.Period);
        lists.Values.Add(number);
    }

    private void Refuse(int column)
    {
        counts[column].Texts++;
        table.Read(columns.Values[column], text);
        if (number.IsNearly(text.Text)) counts[column].Nearly++;
        refused[column].Add(SourceRules.BadNumber.Says(table.ExplainNumber(columns.Values[column]), table.At(columns.Values[column])));
    }

    private OutlookSeries[] Series()
    {
        // A column without a number is none of the series, unless it was named as one.
        var isNamed = columns.Indicator >= 0 || options.Series is not null;
        for (var i = 0; i < counts.Length; i++)
        {
            if (isNamed || counts[i].Numbers > 0 || 2 * counts[i].Nearly > counts[i].Texts) bag.AddRange(refused[i]);
            // Of a table without rows there is more to say.
            else if (series.Count > 0 || counts[i].Texts > 0) bag.Add(SeriesRules.NoNumbers.Says($"Column '{table.Header[columns.Values[i]]}' {(counts[i].Texts > 0 ? "holds text" : "is empty")} and is passed over.", table.Header.At(table.Header[columns.Values[i]])));
        }
        HashSet<string> texts = isNamed ? [] : [.. Enumerable.Range(0, counts.Length).Where(i => counts[i].Numbers == 0).Select(i => table.Header[columns.Values[i]])];
        foreach (var missing in (columns.Indicator < 0 ? null : options.Series)?.Except(names.Keys) ?? [])
            bag.Add(SeriesRules.NoSeries.Says($"There is no series '{missing}'.{NearestName.DidYouMean(missing, [.. names.Keys])}", table.Header.At()));
        OutlookSeries[] found =
        [
            .. series.Where(s => !texts.Contains(s.Key.Series)).OrderBy(s => regions[s.Key.Region]).ThenBy(s => names[s.Key.Series])
            .Select(s => new OutlookSeries(s.Key.Region, s.Key.Series, s.Value.Periods, s.Value.Values)),
        ];
        if (found.Length == 0 && !bag.HasErrors) bag.Add(SeriesRules.NoSeries.Says("The table has no column of numbers beside region and period.", table.Header.At()));
        return found;
    }
}
