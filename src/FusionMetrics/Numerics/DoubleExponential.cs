namespace FusionMetrics.Numerics;

/// <summary>
/// Points and weights of integrals from 0 to 1 by the double exponential formula of Takahasi and Mori (1974): t = 1 / (1 + e^(-pi sinh s)) at
/// equal steps of s. It takes integrands that are infinite at an end, such as t^(1/6 - 1), as well as smooth ones: half the step gives twice the digits.
/// </summary>
internal sealed class DoubleExponential
{
    // At |s| of 6.1 the points are within 1e-304 of the ends.
    private const double Reach = 6.1;

    /// <summary>The points of a step.</summary>
    /// <param name="step">The step of s: a power of two of at most 1/2.</param>
    public DoubleExponential(double step)
    {
        var half = (int)(Reach / step);
        Points = new double[2 * half + 1];
        Rests = new double[Points.Length];
        Weights = new double[Points.Length];
        for (var i = -half; i <= half; i++)
        {
            var grown = Exponential.Of(Math.Abs(i * step));
            var (sinh, cosh) = ((grown - 1 / grown) / 2, (grown + 1 / grown) / 2);
            var small = Exponential.Of(-Math.PI * sinh);
            var (near, far) = (small / (1 + small), 1 / (1 + small));
            (Points[i + half], Rests[i + half]) = i < 0 ? (near, far) : (far, near);
            Weights[i + half] = step * Math.PI * cosh * near * far;
        }
    }

    /// <summary>The points t, ascending.</summary>
    public double[] Points { get; }

    /// <summary>1 - t of each point, with all its digits where t is near 1.</summary>
    public double[] Rests { get; }

    /// <summary>The weight of each point.</summary>
    public double[] Weights { get; }
}
