using FusionMetrics.Data.Tables;
using System.Globalization;

namespace FusionMetrics.Data.Csv;

/// <summary>Reads what a row of a table of indicators may say of an indicator beside its code and direction.</summary>
internal sealed class IndicatorCells(CsvTable table, DiagnosticBag bag)
{
    private readonly int name = table.Header.Find("name");
    private readonly int nameZh = table.Header.Find("name_zh");
    private readonly int unit = table.Header.Find("unit");
    private readonly int unitZh = table.Header.Find("unit_zh");
    private readonly int weight = table.Header.Find("weight");
    private readonly int lower = table.Header.Find("lower");
    private readonly int upper = table.Header.Find("upper");
    private readonly int target = table.Header.Find("target");
    private readonly int denominator = table.Header.Find("denominator");

    public Indicator Read(string code, Direction direction) => new(code, direction)
    {
        Name = table.TextOrNull(name),
        NameZh = table.TextOrNull(nameZh),
        Unit = table.TextOrNull(unit),
        UnitZh = table.TextOrNull(unitZh),
        Weight = Number(weight),
        Bounds = (Number(lower), Number(upper)) is (double low, double high) ? new Bounds(low, high) : null,
        Ideal = Ideal(),
        Denominator = table.TextOrNull(denominator),
    };

    // A number, or an interval 2..5.
    private Bounds? Ideal()
    {
        if (table.TextOrNull(target) is not { } text) return null;
        var ends = text.Split("..", 2);
        if (TryNumber(ends[0], out var low) && TryNumber(ends[^1], out var high)) return new Bounds(low, high);
        Refuse(target, text, "Write a number, or an interval such as 2..5.");
        return null;
    }

    private double? Number(int column)
    {
        if (table.TextOrNull(column) is not { } text) return null;
        if (TryNumber(text, out var number)) return number;
        Refuse(column, text, "Write a number with a decimal point, or leave the cell empty.");
        return null;
    }

    private void Refuse(int column, string text, string advice)
        => bag.Add(TableRules.NotANumber.Says($"{CellText.Quote(text)} is no number. {advice}", table.At(column)));

    private static bool TryNumber(string text, out double number)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
