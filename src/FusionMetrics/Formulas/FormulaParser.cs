using System.Globalization;

namespace FusionMetrics.Formulas;

/// <summary>
/// Reads a formula. <c>^</c> binds tightest, and to the right; then the minus before a part; then <c>*</c> and <c>/</c>; then <c>+</c> and <c>-</c>. Bounded in length and depth. A method
/// that gives null has reported why.
/// </summary>
internal sealed class FormulaParser
{
    // Parts are gone through by recursion: both bound how deep it goes.
    private const int MostCharacters = 2_000;
    private const int MostDepth = 100;

    private readonly IReadOnlyList<FormulaToken> tokens;
    private readonly FormulaPlace place;
    private int next;
    private int depth;

    private FormulaParser(IReadOnlyList<FormulaToken> tokens, FormulaPlace place)
    {
        this.tokens = tokens;
        this.place = place;
    }

    private FormulaToken Token => tokens[next];

    /// <summary>The formula, or null where it cannot be read, which has then been reported.</summary>
    public static FormulaNode? Parse(string formula, FormulaPlace place)
    {
        if (formula.Length > MostCharacters)
        {
            place.Fails(FormulaRules.Syntax, MostCharacters, $"The formula has {formula.Length} characters; at most {MostCharacters} are read. Define parts of it by formulas of their own.");
            return null;
        }

        var tokens = FormulaTokens.Read(formula, place);
        return place.HasErrors ? null : new FormulaParser(tokens, place).Whole();
    }

    private FormulaNode? Whole()
    {
        if (Sum() is not { } formula) return null;
        return Token.Kind == FormulaTokenKind.End ? formula : Fails(Token.Is(')') ? "This ')' has no '('." : Token.Is(',') ? "A comma stands only between arguments; numbers have a decimal point, and nothing between thousands." : $"An operator is missing before {Token}.");
    }

    private FormulaNode? Sum()
    {
        var left = Product();
        while (left is not null && (Token.Is('+') || Token.Is('-'))) left = Operation(left, Product);
        return left;
    }

    private FormulaNode? Product()
    {
        var left = Signed();
        while (left is not null && (Token.Is('*') || Token.Is('/'))) left = Operation(left, Signed);
        return left;
    }

    // Every way down leads through here.
    private FormulaNode? Signed()
    {
        if (++depth > MostDepth) return Fails($"The formula is nested more than {MostDepth} deep. Define parts of it by formulas of their own.");
        var at = Token.At;
        var node = !Take('-') ? Power() : Signed() is { } of ? new NegativeNode(at, of) : null;
        depth--;
        return node;
    }

    private FormulaNode? Power() => Primary() is { } left ? Token.Is('^') ? Operation(left, Signed) : left : null;

    private OperationNode? Operation(FormulaNode left, Func<FormulaNode?> right)
    {
        var token = Token;
        next++;
        return right() is { } other ? new(token.At, token.Text[0], left, other) : null;
    }

    private FormulaNode? Primary()
    {
        var token = Token;
        if (token.Kind == FormulaTokenKind.End || (token.Kind == FormulaTokenKind.Symbol && !token.Is('('))) return Fails($"A number, a code or a '(' is missing before {token}.");
        next++;
        return token.Kind switch
        {
            FormulaTokenKind.Number => Number(token),
            FormulaTokenKind.Text => new TextNode(token.At, token.Text),
            FormulaTokenKind.Name => Take('(') ? Call(token) : new ColumnNode(token.At, token.Text),
            _ => Sum() is { } inner ? Close(token, inner) : null,
        };
    }

    private NumberNode? Number(FormulaToken token)
    {
        var value = double.Parse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (double.IsFinite(value)) return new(token.At, value, token.Text);
        place.Fails(FormulaRules.Syntax, token.At, "The number is beyond the range of numbers.");
        return null;
    }

    private FormulaNode? Call(FormulaToken name)
    {
        var open = tokens[next - 1];
        var arguments = new List<FormulaNode>();
        if (!Token.Is(')'))
            do
            {
                if (Sum() is not { } argument) return null;
                arguments.Add(argument);
            }
            while (Take(','));

        return Close(open, new CallNode(name.At, name.Text, arguments));
    }

    private FormulaNode? Close(FormulaToken open, FormulaNode inner)
    {
        if (Take(')')) return inner;
        return Token.Kind == FormulaTokenKind.End ? Fails($"The '(' at character {open.At + 1} is not closed.") : Fails($"An operator or a ')' is missing before {Token}.");
    }

    private bool Take(char symbol)
    {
        if (!Token.Is(symbol)) return false;
        next++;
        return true;
    }

    private FormulaNode? Fails(string message)
    {
        place.Fails(FormulaRules.Syntax, Token.At, message);
        return null;
    }
}
