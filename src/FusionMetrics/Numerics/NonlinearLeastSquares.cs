namespace FusionMetrics.Numerics;

/// <summary>
/// The least sum of squared residuals of a model with few parameters: by damped steps (Levenberg 1944; Marquardt 1963) until the sum hardly falls, then by
/// plain ones (Gauss 1809) for as long as they shrink, so that the parameters have more digits than the sum alone could tell. Parameters are of a size near 1, such as logarithms.
/// </summary>
internal sealed class NonlinearLeastSquares
{
    private const int MostSteps = 200;
    private const double LeastDamping = 1e-12;
    private const double LittleDamping = 1e-2;
    private const double LargestDamping = 1e12;

    // Of a sum of squares: a damped step that wins less is the last, and a plain one may lose no more.
    private const double Small = 1e-9;

    // Where a parameter hardly matters its steps are vast: shortened by themselves, they do not hold up the others.
    private const double LongestStep = 2;

    private readonly ILeastSquaresModel model;
    private readonly int parameters;
    private readonly double[] normal;
    private double[] next;
    private double[] residuals;
    private double[][] derivatives;
    private double[] otherResiduals;
    private double[][] otherDerivatives;

    private NonlinearLeastSquares(ILeastSquaresModel model, double[] start)
    {
        (this.model, parameters) = (model, start.Length);
        // Steps are many, and small: they take no memory.
        (At, next, normal) = ([.. start], new double[parameters], new double[parameters * parameters]);
        (residuals, otherResiduals) = (new double[model.Count], new double[model.Count]);
        (derivatives, otherDerivatives) = (Columns(), Columns());
        model.Evaluate(At, residuals, derivatives);
        Sum = DotProduct.Of(residuals, residuals);
    }

    /// <summary>The parameters of the least sum.</summary>
    public double[] At { get; private set; }

    /// <summary>The sum of squared residuals there.</summary>
    public double Sum { get; private set; }

    /// <summary>The minimum near a start, with all digits of the parameters.</summary>
    public static NonlinearLeastSquares From(double[] start, ILeastSquaresModel model)
    {
        var search = SumFrom(start, model);
        search.Settle();
        return search;
    }

    /// <summary>The minimum near a start, with about nine digits of the sum and half as many of the parameters.</summary>
    public static NonlinearLeastSquares SumFrom(double[] start, ILeastSquaresModel model)
    {
        var search = new NonlinearLeastSquares(model, start);
        search.Descend();
        return search;
    }

    /// <summary>The residuals there.</summary>
    public double[] Residuals => residuals;

    /// <summary>How far a parameter is from its minimum where the sum is the least plus 1, were the model linear; infinite where it cannot be told.</summary>
    public double Reach(int parameter)
    {
        var column = new double[parameters];
        column[parameter] = 1;
        return PositiveDefinite.Solve(Normal(0), column) ? Math.Sqrt(column[parameter]) : double.PositiveInfinity;
    }

    private void Descend()
    {
        var damping = 1e-3;
        for (var step = 0; step < MostSteps && damping < LargestDamping; step++)
        {
            var sum = Sum;
            if (!Step(damping) || !Try(sum))
            {
                damping *= 10;
                continue;
            }
            // Much damping wins little anywhere.
            if (sum - Sum <= Small * sum && damping <= LittleDamping) return;
            damping = Math.Max(LeastDamping, damping / 10);
        }
    }

    private void Settle()
    {
        var last = double.PositiveInfinity;
        for (var step = 0; step < MostSteps; step++)
        {
            if (!Step(0)) return;
            var length = 0.0;
            for (var k = 0; k < parameters; k++) length = Math.Max(length, Math.Abs(next[k] - At[k]) / (1 + Math.Abs(At[k])));
            if (!(length < last) || !Try(Sum * (1 + Small)) || length == 0) return;
            last = length;
        }
    }

    // Sets the next parameters; false where the equations say nothing.
    private bool Step(double damping)
    {
        for (var k = 0; k < parameters; k++) next[k] = -DotProduct.Of(derivatives[k], residuals);
        if (!PositiveDefinite.Solve(Normal(damping), next)) return false;
        for (var k = 0; k < parameters; k++) next[k] = At[k] + Math.Clamp(next[k], -LongestStep, LongestStep);
        return true;
    }

    private double[] Normal(double damping)
    {
        for (var k = 0; k < parameters; k++)
        {
            for (var l = 0; l <= k; l++) normal[k * parameters + l] = DotProduct.Of(derivatives[k], derivatives[l]);
            normal[k * parameters + k] *= 1 + damping;
        }
        return normal;
    }

    // Goes to the next parameters where the sum is at most a limit.
    private bool Try(double limit)
    {
        if (!Finite.All(next)) return false;
        model.Evaluate(next, otherResiduals, otherDerivatives);
        var sum = DotProduct.Of(otherResiduals, otherResiduals);
        if (!(sum <= limit)) return false;
        Sum = sum;
        (At, next) = (next, At);
        (residuals, otherResiduals) = (otherResiduals, residuals);
        (derivatives, otherDerivatives) = (otherDerivatives, derivatives);
        return true;
    }

    private double[][] Columns()
    {
        var columns = new double[parameters][];
        for (var k = 0; k < parameters; k++) columns[k] = new double[model.Count];
        return columns;
    }
}
