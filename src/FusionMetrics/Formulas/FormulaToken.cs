namespace FusionMetrics.Formulas;

/// <summary>What a piece of a formula is.</summary>
internal enum FormulaTokenKind
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A code of a column, or the name of a function.</summary>
    Name,

    /// <summary>A text in quotes: a period.</summary>
    Text,

    /// <summary>An operator, a parenthesis or a comma.</summary>
    Symbol,

    /// <summary>The end.</summary>
    End,
}

/// <summary>A piece of a formula.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What is written, without quotes.</param>
/// <param name="At">Where, from 0.</param>
internal readonly record struct FormulaToken(FormulaTokenKind Kind, string Text, int At)
{
    /// <summary>Whether it is a symbol.</summary>
    public bool Is(char symbol) => Kind == FormulaTokenKind.Symbol && Text[0] == symbol;

    /// <summary>The piece, as a message shows it.</summary>
    public override string ToString() => Kind == FormulaTokenKind.End ? "the end" : $"'{(Text.Length <= 40 ? Text : Text[..40] + "...")}'";
}
