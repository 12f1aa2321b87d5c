namespace FusionMetrics.Testing.Examination;

/// <summary>One run of a method on one input, whose answer can be compared with another run's.</summary>
/// <typeparam name="T">The contract.</typeparam>
/// <param name="Case">The input, in words.</param>
/// <param name="Asked">The method's answer.</param>
internal sealed record Run<T>(string Case, Func<T, Answer> Asked)
{
    /// <summary>The answer; that the method declined is an answer too.</summary>
    public Answer Of(T method)
    {
        try
        {
            return Asked(method);
        }
        catch (FusionMetricsException declined)
        {
            return new Answer().Add("declined", declined.Message);
        }
    }
}
