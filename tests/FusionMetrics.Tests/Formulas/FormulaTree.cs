using System.Globalization;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Formulas;

/// <summary>
/// A formula as a tree of the tests' own, written out with as many spaces and parentheses as chance has it, and evaluated cell by cell by asking for each value that it needs.
/// </summary>
internal abstract record FormulaTree
{
    public static FormulaTree Random(Random random, int depth)
    {
        FormulaTree Inner() => Random(random, depth - 1);
        return random.Next(depth == 0 ? 2 : 12) switch
        {
            0 => new Constant(random.Next(4) == 0 ? random.Next(0, 4) : Math.Round(random.NextDouble() * 10, 3)),
            1 => new Cell(random.Next(2) == 0 ? "x" : "人口"),
            2 => new Minus(Inner()),
            3 or 4 or 5 or 6 => new Two("+-*/^"[random.Next(5)], Inner(), Inner()),
            7 => new One(((string[])["log", "exp", "sqrt", "abs"])[random.Next(4)], Inner()),
            8 => new Extreme(random.Next(2) == 0 ? "min" : "max", [.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => Inner())]),
            9 => new Earlier(((string[])["lag", "lead", "diff", "growth"])[random.Next(4)], OfColumn(Inner()), random.Next(1, 4)),
            10 => new Window(OfColumn(Inner()), random.Next(1, 4)),
            _ => random.Next(2) == 0 ? new Total(OfColumn(Inner())) : new Based(OfColumn(Inner()), random.Next(2000, 2004)),
        };
    }

    /// <summary>How tightly it binds: sums 1, products 2, signs 3, powers 4, others 5.</summary>
    protected virtual int Level => 5;

    protected virtual IReadOnlyList<FormulaTree> Parts => [];

    /// <summary>The value in a region and year; null where there is none.</summary>
    public abstract double? At(Cells cells, string region, int year);

    public string Text(Random random, int level = 0)
    {
        var text = Written(random);
        return Level < level || random.Next(6) == 0 ? $"({Space(random)}{text}{Space(random)})" : text;
    }

    protected abstract string Written(Random random);

    protected static string Space(Random random) => random.Next(3) switch { 0 => " ", 1 => "", _ => random.Next(8) == 0 ? "\n\t " : "" };

    protected string List(Random random, params string[] more) => $"({string.Join($"{Space(random)},{Space(random)}", [.. Parts.Select(p => p.Text(random)), .. more])})";

    // A number in the place of a column is an error.
    private static FormulaTree OfColumn(FormulaTree tree) => tree.HasCell ? tree : new Two('+', tree, new Cell("x"));

    private bool HasCell => this is Cell || Parts.Any(p => p.HasCell);

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;

    /// <summary>The values of a panel; one that is not there is null.</summary>
    internal sealed record Cells(Dictionary<(string Region, int Year, string Column), double> Values, HashSet<(string Region, int Year)> Rows, int First)
    {
        public bool HasRow(string region, int year) => Rows.Contains((region, year));

        public double? At(string region, int year, string column) => Values.TryGetValue((region, year, column), out var value) ? value : null;
    }

    private sealed record Constant(double Value) : FormulaTree
    {
        public override double? At(Cells cells, string region, int year) => Value;

        protected override string Written(Random random) => Value.ToString("R", CultureInfo.InvariantCulture);
    }

    private sealed record Cell(string Column) : FormulaTree
    {
        public override double? At(Cells cells, string region, int year) => cells.At(region, year, Column);

        protected override string Written(Random random) => random.Next(3) == 0 ? $"`{Column}`" : Column;
    }

    private sealed record Minus(FormulaTree Of) : FormulaTree
    {
        protected override int Level => 3;

        protected override IReadOnlyList<FormulaTree> Parts => [Of];

        public override double? At(Cells cells, string region, int year) => -Of.At(cells, region, year);

        protected override string Written(Random random) => $"-{Space(random)}{Of.Text(random, 3)}";
    }

    private sealed record Two(char Operator, FormulaTree Left, FormulaTree Right) : FormulaTree
    {
        protected override int Level => Operator switch { '+' or '-' => 1, '*' or '/' => 2, _ => 4 };

        protected override IReadOnlyList<FormulaTree> Parts => [Left, Right];

        public override double? At(Cells cells, string region, int year)
        {
            if (Left.At(cells, region, year) is not { } x || Right.At(cells, region, year) is not { } y) return null;
            return Operator switch
            {
                '+' => Finite(x + y),
                '-' => Finite(x - y),
                '*' => Finite(x * y),
                '/' => y == 0 ? null : Finite(x / y),
                _ when x == 0 && y < 0 => null,
                _ when x < 0 && Math.Truncate(y) != y => null,
                _ when x < 0 && Math.IEEERemainder(y, 2) != 0 => Finite(-Power.Of(-x, y)),
                _ => Finite(Power.Of(Math.Abs(x), y)),
            };
        }

        protected override string Written(Random random)
            => $"{Left.Text(random, Operator == '^' ? 5 : Level)}{Space(random)}{Operator}{Space(random)}{Right.Text(random, Operator == '^' ? 3 : Level + 1)}";
    }

    private sealed record One(string Name, FormulaTree Of) : FormulaTree
    {
        protected override IReadOnlyList<FormulaTree> Parts => [Of];

        public override double? At(Cells cells, string region, int year) => Of.At(cells, region, year) is not { } x ? null : Name switch
        {
            "log" => x <= 0 ? null : Logarithm.Of(x),
            "exp" => Finite(Exponential.Of(x)),
            "sqrt" => x < 0 ? null : Math.Sqrt(x),
            _ => Math.Abs(x),
        };

        protected override string Written(Random random) => $"{Name}{Space(random)}{List(random)}";
    }

    private sealed record Extreme(string Name, FormulaTree[] Of) : FormulaTree
    {
        protected override IReadOnlyList<FormulaTree> Parts => Of;

        public override double? At(Cells cells, string region, int year)
        {
            double?[] values = [.. Of.Select(o => o.At(cells, region, year))];
            return values.Contains(null) ? null : Name == "min" ? values.Min() : values.Max();
        }

        protected override string Written(Random random) => Name + List(random);
    }

    private sealed record Earlier(string Name, FormulaTree Of, int Steps) : FormulaTree
    {
        protected override IReadOnlyList<FormulaTree> Parts => [Of];

        public override double? At(Cells cells, string region, int year)
        {
            var other = cells.HasRow(region, year) ? Of.Inside(cells, region, Name == "lead" ? year + Steps : year - Steps) : null;
            if (Name is "lag" or "lead" || other is not { } before || Of.At(cells, region, year) is not { } now) return Name is "lag" or "lead" ? other : null;
            return Name == "diff" ? Finite(now - before) : before <= 0 ? null : Finite((now - before) / before);
        }

        protected override string Written(Random random) => Name + (Steps == 1 && random.Next(2) == 0 ? List(random) : List(random, Steps.ToString(CultureInfo.InvariantCulture)));
    }

    private sealed record Window(FormulaTree Of, int Steps) : FormulaTree
    {
        protected override IReadOnlyList<FormulaTree> Parts => [Of];

        public override double? At(Cells cells, string region, int year)
        {
            double?[] values = [.. Enumerable.Range(year - Steps + 1, Steps).Select(y => Of.Inside(cells, region, y))];
            return values.Contains(null) ? null : Finite((values.Aggregate(DoubleDouble.Zero, (sum, value) => sum + value!.Value) / Steps).ToDouble());
        }

        protected override string Written(Random random) => "moving_mean" + List(random, Steps.ToString(CultureInfo.InvariantCulture));
    }

    private sealed record Total(FormulaTree Of) : FormulaTree
    {
        protected override IReadOnlyList<FormulaTree> Parts => [Of];

        public override double? At(Cells cells, string region, int year)
        {
            var values = Enumerable.Range(cells.First, year - cells.First + 1).Select(y => Of.Inside(cells, region, y)).SkipWhile(v => v is null).ToList();
            return values.Count == 0 || values.Contains(null) ? null : Finite(values.Aggregate(DoubleDouble.Zero, (sum, value) => sum + value!.Value).ToDouble());
        }

        protected override string Written(Random random) => "cumulative" + List(random);
    }

    private sealed record Based(FormulaTree Of, int Year) : FormulaTree
    {
        protected override IReadOnlyList<FormulaTree> Parts => [Of];

        public override double? At(Cells cells, string region, int year)
            => Of.Inside(cells, region, Year) is { } before && before != 0 && Of.At(cells, region, year) is { } now ? Finite(now / before * 100) : null;

        protected override string Written(Random random) => "index" + List(random, random.Next(2) == 0 ? $"'{Year}'" : Year.ToString(CultureInfo.InvariantCulture));
    }

    // A year without a row has no value, even of a number.
    private double? Inside(Cells cells, string region, int year) => cells.HasRow(region, year) ? At(cells, region, year) : null;
}
