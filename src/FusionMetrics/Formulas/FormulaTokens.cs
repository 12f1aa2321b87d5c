using System.Globalization;
using System.Text;

namespace FusionMetrics.Formulas;

/// <summary>
/// Takes a formula apart. A name begins with a letter of any script or an underscore, and goes on with letters, digits, underscores, and points between them
/// (<c>NY.GDP.MKTP.CD</c>); any other stands between backticks, where two stand for one.
/// </summary>
internal sealed class FormulaTokens
{
    private const string Symbols = "+-*/^(),";

    // What an editor for Chinese text, or a habit, writes instead.
    private static readonly Dictionary<string, string> Meant = new() { ["（"] = "(", ["）"] = ")", ["，"] = ",", [";"] = ",", ["；"] = ",", ["×"] = "*", ["·"] = "*", ["÷"] = "/", ["／"] = "/", ["－"] = "-", ["−"] = "-", ["–"] = "-", ["＋"] = "+", ["＊"] = "*" };

    private readonly string formula;
    private readonly FormulaPlace place;
    private readonly List<FormulaToken> tokens = [];
    private int at;

    private FormulaTokens(string formula, FormulaPlace place)
    {
        this.formula = formula;
        this.place = place;
    }

    /// <summary>The pieces, with an end; everything that is none is reported.</summary>
    public static IReadOnlyList<FormulaToken> Read(string formula, FormulaPlace place) => new FormulaTokens(formula, place).Read();

    private List<FormulaToken> Read()
    {
        while (at < formula.Length) Next();
        tokens.Add(new(FormulaTokenKind.End, "", formula.Length));
        return tokens;
    }

    private void Next()
    {
        var start = at;
        var c = formula[at];
        if (char.IsWhiteSpace(c)) at++;
        else if (Symbols.Contains(c, StringComparison.Ordinal)) Add(FormulaTokenKind.Symbol, formula[at++].ToString(), start);
        else if (char.IsAsciiDigit(c) || (c == '.' && at + 1 < formula.Length && char.IsAsciiDigit(formula[at + 1]))) Number();
        else if (c is '`' or '\'' or '"') Quoted(c);
        else if (IsLetter(at, out var length)) Name(length);
        else Refuse();
    }

    private void Number()
    {
        var start = at;
        Digits();
        if (at < formula.Length && formula[at] == '.')
        {
            at++;
            Digits();
        }

        var exponent = at + 1 < formula.Length && formula[at + 1] is '+' or '-' ? at + 2 : at + 1;
        if (at < formula.Length && formula[at] is 'e' or 'E' && exponent < formula.Length && char.IsAsciiDigit(formula[exponent]))
        {
            at = exponent;
            Digits();
        }

        Add(FormulaTokenKind.Number, formula[start..at], start);
        if (at < formula.Length && IsLetter(at, out _)) place.Fails(FormulaRules.Syntax, at, "A name follows a number. Write * between them, or put a name that begins with a digit between backticks.");
    }

    private void Digits()
    {
        while (at < formula.Length && char.IsAsciiDigit(formula[at])) at++;
    }

    private void Name(int length)
    {
        var start = at;
        for (; length > 0; IsPart(out length)) at += length;
        Add(FormulaTokenKind.Name, formula[start..at], start);
    }

    private void Quoted(char mark)
    {
        var start = at++;
        var text = new StringBuilder();
        for (; at < formula.Length; at++)
        {
            if (formula[at] != mark) text.Append(formula[at]);
            else if (at + 1 < formula.Length && formula[at + 1] == mark) text.Append(formula[at++]);
            else break;
        }

        if (at == formula.Length) place.Fails(FormulaRules.Syntax, start, $"The {mark} is not closed.");
        else if (text.Length == 0) place.Fails(FormulaRules.Syntax, start, $"Nothing stands between the two {mark}.");
        at++;
        Add(mark == '`' ? FormulaTokenKind.Name : FormulaTokenKind.Text, text.ToString(), start);
    }

    private void Refuse()
    {
        Rune.DecodeFromUtf16(formula.AsSpan(at), out var rune, out var length);
        var written = rune.ToString();
        place.Fails(FormulaRules.Syntax, at, $"'{written}' is not known here." + (Meant.TryGetValue(written, out var meant)
            ? $" Did you mean '{meant}'?"
            : " There are + - * / ^ ( ) and the comma; put a name with other characters between backticks."));
        at += length;
    }

    private void Add(FormulaTokenKind kind, string text, int start) => tokens.Add(new(kind, text, start));

    private bool IsLetter(int from, out int length)
    {
        if (formula[from] == '_') length = 1;
        else if (Rune.DecodeFromUtf16(formula.AsSpan(from), out var rune, out length) != System.Buffers.OperationStatus.Done || !Rune.IsLetter(rune)) length = 0;
        return length > 0;
    }

    // Whether the name goes on: vowels of some scripts are marks.
    private bool IsPart(out int length)
    {
        length = 0;
        if (at >= formula.Length || IsLetter(at, out length)) return length > 0;
        if (formula[at] == '.') length = at + 1 < formula.Length && (char.IsAsciiLetterOrDigit(formula[at + 1]) || formula[at + 1] == '_') ? 1 : 0;
        else if (Rune.DecodeFromUtf16(formula.AsSpan(at), out var rune, out length) != System.Buffers.OperationStatus.Done
            || !(Rune.IsDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)) length = 0;
        return length > 0;
    }
}
