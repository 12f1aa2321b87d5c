using System.Globalization;
using System.Text.RegularExpressions;

namespace FusionMetrics.Data.Excel;

/// <summary>A range of cells, rows and columns counted from 0. An open end goes to the last row or column.</summary>
/// <param name="Sheet">The sheet that the range names; null where it names none.</param>
/// <param name="Top">The first row.</param>
/// <param name="Left">The first column.</param>
/// <param name="Bottom">The last row.</param>
/// <param name="Right">The last column.</param>
internal sealed partial record CellBox(string? Sheet, int Top, int Left, int Bottom, int Right)
{
    // What a sheet can hold.
    private const int MostRows = 1 << 20;
    private const int MostColumns = 1 << 14;

    /// <summary>All of a sheet.</summary>
    public static CellBox All { get; } = new(null, 0, 0, MostRows - 1, MostColumns - 1);

    /// <summary>Reads <c>A3:K40</c>, <c>A3:K</c>, <c>A3</c>, <c>A:K</c>, each with dollar signs or a sheet before it.</summary>
    /// <returns>The range; null when the text is none.</returns>
    public static CellBox? Parse(string text)
    {
        var match = Reference().Match(text.Trim());
        if (!match.Success) return null;
        var sheet = match.Groups["quoted"].Success ? match.Groups["quoted"].Value.Replace("''", "'") : match.Groups["sheet"] is { Success: true, Value: var named } ? named : null;
        var box = new CellBox(sheet, Row(match.Groups["top"], 0), Column(match.Groups["left"], 0), Row(match.Groups["bottom"], MostRows - 1), Column(match.Groups["right"], MostColumns - 1));
        return box.Top < MostRows && box.Left < MostColumns && box.Bottom is >= 0 and < MostRows && box.Right < MostColumns && box.Top <= box.Bottom && box.Left <= box.Right ? box : null;
    }

    /// <summary>The letters of a column.</summary>
    public static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters(column / 26 - 1) + Letters(column % 26);

    private static int Row(Group digits, int otherwise)
        => !digits.Success ? otherwise : int.TryParse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0 ? row - 1 : MostRows;

    private static int Column(Group letters, int otherwise)
    {
        if (!letters.Success) return otherwise;
        var column = 0;
        foreach (var letter in letters.Value.ToUpperInvariant()) column = 26 * column + letter - 'A' + 1;
        return column - 1;
    }

    [GeneratedRegex(@"^(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<sheet>[^'!:]+))!)?\$?(?<left>[A-Za-z]{1,3})\$?(?<top>\d{1,7})?(?::\$?(?<right>[A-Za-z]{1,3})\$?(?<bottom>\d{1,7})?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
