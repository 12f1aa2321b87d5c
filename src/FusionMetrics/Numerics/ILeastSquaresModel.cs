namespace FusionMetrics.Numerics;

/// <summary>What is fitted by <see cref="NonlinearLeastSquares"/>.</summary>
internal interface ILeastSquaresModel
{
    /// <summary>The number of residuals, with any that are always 0.</summary>
    int Count { get; }

    /// <summary>Residuals, model less value, and their derivatives by each parameter; NaN where the parameters are out of bounds.</summary>
    /// <param name="at">The parameters.</param>
    /// <param name="residuals">Receives the residuals.</param>
    /// <param name="derivatives">Receives a column of derivatives a parameter.</param>
    void Evaluate(double[] at, double[] residuals, double[][] derivatives);
}
