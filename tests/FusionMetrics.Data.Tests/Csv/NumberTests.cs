using System.Globalization;
using System.Text;
using CsCheck;

namespace FusionMetrics.Data.Tests.Csv;

/// <summary>Numbers are read exactly rounded: the reference is the runtime's own parser, which is.</summary>
public class NumberTests
{
    [Theory]
    [InlineData("\u00A0")]
    [InlineData(" \u00A0\u3000 ")]
    [InlineData("\"\t\"")]
    public void Spaces_of_any_kind_are_an_empty_cell(string cell) => Read(["1", cell]).Should().Equal(1, double.NaN);

    [Fact]
    public void Every_double_is_read_back_to_the_bit()
        => Gen.Double.Where(double.IsFinite).Array[200].Sample(values =>
        {
            var read = Read(values.Select(v => v.ToString("R", CultureInfo.InvariantCulture)));
            Bits(read).Should().Equal(Bits(values));
        }, iter: 100);

    [Fact]
    public void Seventeen_digits_are_read_as_the_runtime_reads_them()
        => Gen.Select(Gen.ULong, Gen.Int[-345, 308], Gen.Int[0, 19]).Array[200].Sample(parts =>
        {
            string[] cells = [.. parts.Select(p => Decimal(p.Item1, p.Item2, p.Item3))];
            Bits(Read(cells)).Should().Equal(Bits([.. cells.Select(Reference)]));
        }, iter: 100);

    // Where rounding is hardest: halfway between two doubles, just beside it, at the ends of the range, and with very many digits.
    [Theory]
    [InlineData("9007199254740993")]
    [InlineData("9007199254740992.9999999999999999999999999999")]
    [InlineData("9007199254740993.0000000000000000000000000001")]
    [InlineData("1.00000000000000011102230246251565404236316680908203125")]
    [InlineData("1.00000000000000011102230246251565404236316680908203124")]
    [InlineData("1.00000000000000011102230246251565404236316680908203126")]
    [InlineData("1.7976931348623157e308")]
    [InlineData("1.7976931348623158079372897140530341507993413271003782693617377898044496829276475094664901797758720709633028641669288791094655554785194040263065748867150582068190890200070838367627385484581771153176447573027006985557136695962284291481986083493647529271907416844436551070434271155969950809304288017790417449779e308")]
    [InlineData("4.9406564584124654e-324")]
    [InlineData("2.4703282292062328e-324")]
    [InlineData("2.4703282292062327e-324")]
    [InlineData("2.2250738585072011e-308")]
    [InlineData("2.2250738585072012e-308")]
    [InlineData("2.2250738585072014e-308")]
    [InlineData("6.9294956446009195e15")]
    [InlineData("8.41e+21")]
    [InlineData("7.2057594037927933e+16")]
    [InlineData("5e-324")]
    [InlineData("1e-400")]
    [InlineData("0.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001")]
    [InlineData("1e23")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("5.")]
    [InlineData("+.5E+0")]
    [InlineData("0e999")]
    [InlineData("00000000000000000000000000000000000000000000000000001")]
    public void Hard_cases_are_read_as_the_runtime_reads_them(string cell)
    {
        Bits(Read([cell])).Should().Equal(Bits([Reference(cell)]));
        Bits(Read(["-" + cell.TrimStart('+')])).Should().Equal(Bits([Reference("-" + cell.TrimStart('+')) + 0.0]));
    }

    [Fact]
    public void Long_digits_are_read_as_the_runtime_reads_them()
        => Gen.Select(Gen.Char["0123456789"].Array[1, 60], Gen.Char["0123456789"].Array[0, 800], Gen.Int[-30, 30]).Sample((whole, fraction, exponent) =>
        {
            var cell = $"{new string(whole)}.{new string(fraction)}e{exponent}";
            Bits(Read([cell])).Should().Equal(Bits([Reference(cell)]));
        }, iter: 300);

    [Fact]
    public void What_is_read_is_what_the_runtime_calls_a_finite_number_without_thousands_separators()
        => Gen.Char["0123456789+-.eE, "].Array[1, 8].Select(c => new string(c)).Where(c => c.Trim().Length > 0).Sample(cell =>
        {
            var isNumber = double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var expected) && double.IsFinite(expected);
            if (isNumber) Bits(Read([cell])).Should().Equal(Bits([expected + 0.0]));
            else Reading.Problem($"region;year;a\nR0;2000;\"{cell}\"\n", Semicolons).Id.Should().Be("FM2116");
        }, iter: 2000);

    [Fact]
    public void A_decimal_comma_changes_no_bit()
        => Gen.Double.Where(double.IsFinite).Array[50].Sample(values =>
        {
            var read = Read(values.Select(v => v.ToString("R", CultureInfo.InvariantCulture).Replace('.', ',')),
                Semicolons with { DecimalMark = DecimalMark.Comma });
            Bits(read).Should().Equal(Bits(values));
        }, iter: 50);

    private static CsvPanelOptions Semicolons => Reading.Options with { Delimiter = ';' };

    private static double Reference(string cell) => double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static double[] Read(IEnumerable<string> cells, CsvPanelOptions? options = null)
    {
        var text = new StringBuilder("region;year;a\n");
        var row = 0;
        foreach (var cell in cells) text.Append(CultureInfo.InvariantCulture, $"R{row++:000};2000;{cell}\n");
        return Reading.Panel(text.ToString(), options ?? Semicolons).Column("a").ToArray();
    }

    private static string Decimal(ulong digits, int exponent, int point)
    {
        var text = digits.ToString(CultureInfo.InvariantCulture);
        return point < text.Length ? $"{text.Insert(point, ".")}e{exponent - text.Length}" : $"{text}e{exponent - text.Length}";
    }

    private static IEnumerable<long> Bits(IEnumerable<double> values) => values.Select(v => BitConverter.DoubleToInt64Bits(v + 0.0));
}
