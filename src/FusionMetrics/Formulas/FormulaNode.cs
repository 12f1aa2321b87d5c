namespace FusionMetrics.Formulas;

/// <summary>A part of a formula.</summary>
/// <param name="At">Where it stands, from 0: an operation where its operator does.</param>
internal abstract record FormulaNode(int At)
{
    /// <summary>The parts of the part.</summary>
    public virtual IReadOnlyList<FormulaNode> Parts => [];
}

/// <summary>A number.</summary>
internal sealed record NumberNode(int At, double Value, string Text) : FormulaNode(At);

/// <summary>A text in quotes.</summary>
internal sealed record TextNode(int At, string Text) : FormulaNode(At);

/// <summary>A column, by its code.</summary>
internal sealed record ColumnNode(int At, string Code) : FormulaNode(At);

/// <summary>The negative of a part.</summary>
internal sealed record NegativeNode(int At, FormulaNode Of) : FormulaNode(At)
{
    public override IReadOnlyList<FormulaNode> Parts => [Of];
}

/// <summary>An operation on two parts.</summary>
internal sealed record OperationNode(int At, char Operator, FormulaNode Left, FormulaNode Right) : FormulaNode(At)
{
    public override IReadOnlyList<FormulaNode> Parts => [Left, Right];
}

/// <summary>A function of parts.</summary>
internal sealed record CallNode(int At, string Function, IReadOnlyList<FormulaNode> Arguments) : FormulaNode(At)
{
    public override IReadOnlyList<FormulaNode> Parts => Arguments;
}
