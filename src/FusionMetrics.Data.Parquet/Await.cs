namespace FusionMetrics.Data.Parquet;

/// <summary>Waits for what the library only does asynchronously. The streams are files and memory, so that hardly anything is left to wait for.</summary>
internal static class Await
{
    public static T Result<T>(Task<T> task) => task.GetAwaiter().GetResult();

    public static void Done(Task task) => task.GetAwaiter().GetResult();

    public static void Done(ValueTask task) => task.AsTask().GetAwaiter().GetResult();
}
