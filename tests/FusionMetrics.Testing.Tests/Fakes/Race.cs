namespace FusionMetrics.Testing.Tests.Fakes;

/// <summary>State that threads share without asking: what one puts in, another overwrites before it is read.</summary>
internal sealed class Race<T>
{
    private T? shared;

    public T Through(T value)
    {
        shared = value;
        Thread.Sleep(0);
        Thread.SpinWait(2_000);
        return shared;
    }
}
